// SPDX-License-Identifier: Apache-2.0

extension SourceText {
    /// Bytes between two entries of `scalarMarks`.
    private static let stride = 1024

    /// Scalars before every 1,024th byte.
    static func marks(of buffer: UnsafeBufferPointer<UInt8>) -> [Int] {
        var marks: [Int] = []
        marks.reserveCapacity(buffer.count / stride + 1)
        var scalars = 0
        var start = 0
        while start <= buffer.count {
            marks.append(scalars)
            let end = min(start + stride, buffer.count)
            for i in start..<end { scalars += buffer[i] & 0xC0 != 0x80 ? 1 : 0 }
            start += stride
        }
        return marks
    }

    /// Where a span stands in the original: UTF-8 offsets, widened to whole scalars and cut to the text.
    ///
    /// Characters left out before the first and after the last word of the span are not in it; those inside are.
    /// Complexity: logarithmic in the number of places where the two texts drift apart.
    public func originalSpan(of span: Span) -> Range<Int> {
        let start = min(max(0, span.start), bytes.count)
        let end = min(max(start, span.end), bytes.count)
        let from = start + delta(at: start)
        guard end > start else { return from..<from }
        let blank = bytes[end - 1].isBlank
        let to = end + delta(at: blank ? end : end - 1)
        return withOriginal { original in
            var from = from
            var to = min(max(from, to), original.count)
            while from > 0, from < original.count, original[from] & 0xC0 == 0x80 { from -= 1 }
            while to < original.count, original[to] & 0xC0 == 0x80 { to += 1 }
            return from..<to
        }
    }

    /// The words of a span as they stand in the original. Complexity: linear in the span.
    public func quote(_ span: Span) -> String {
        let range = originalSpan(of: span)
        return withOriginal { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// Where a span stands in the original, in Unicode scalars: the offsets of every exchanged form.
    ///
    /// The scalars of the original in this range are those of ``quote(_:)``. Complexity: that of
    /// ``originalSpan(of:)``, and at most about a thousand bytes read at either end; constant for ASCII.
    public func scalarRange(of span: Span) -> Range<Int> {
        let range = originalSpan(of: span)
        guard !scalarMarks.isEmpty else { return range }
        return withOriginal { original in
            let start = scalars(before: range.lowerBound, in: original)
            let length = range.count
            guard length > 2 * SourceText.stride else {
                var end = start
                for i in range { end += original[i] & 0xC0 != 0x80 ? 1 : 0 }
                return start..<end
            }
            return start..<scalars(before: range.upperBound, in: original)
        }
    }

    /// The span of a range of Unicode scalars of the original, cut to the text.
    ///
    /// The way back from ``scalarRange(of:)``. A range that begins or ends inside what normalisation joined or left out
    /// is moved to the nearest place that the normalised text has. Complexity: logarithmic, and about a thousand bytes
    /// read at either end.
    public func span(ofScalars range: Range<Int>) -> Span {
        withOriginal { original in
            let from = offset(ofScalar: range.lowerBound, in: original)
            let to = offset(ofScalar: range.upperBound, in: original)
            let start = normalised(from)
            return Span(start, max(start, normalised(to)))
        }
    }

    private func withOriginal<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = original.utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = original
        return copy.withUTF8(body)
    }

    /// What to add to a normalised offset.
    private func delta(at offset: Int) -> Int {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].normalised <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 0 : shifts[low - 1].delta
    }

    /// The normalised offset of an original one.
    private func normalised(_ offset: Int) -> Int {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].normalised + shifts[middle].delta <= offset { low = middle + 1 } else { high = middle }
        }
        let here = offset - (low == 0 ? 0 : shifts[low - 1].delta)
        return min(here, low < shifts.count ? shifts[low].normalised : bytes.count)
    }

    private func scalars(before offset: Int, in original: UnsafeBufferPointer<UInt8>) -> Int {
        let mark = min(offset / SourceText.stride, scalarMarks.count - 1)
        var count = scalarMarks[mark]
        for i in (mark * SourceText.stride)..<offset { count += original[i] & 0xC0 != 0x80 ? 1 : 0 }
        return count
    }

    /// The offset of the scalar with this number; the length of the text if it has fewer.
    private func offset(ofScalar number: Int, in original: UnsafeBufferPointer<UInt8>) -> Int {
        guard number > 0 else { return 0 }
        guard !scalarMarks.isEmpty else { return min(number, original.count) }
        var low = 0
        var high = scalarMarks.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if scalarMarks[middle] <= number { low = middle } else { high = middle }
        }
        var left = number - scalarMarks[low]
        var i = low * SourceText.stride
        while i < original.count {
            if original[i] & 0xC0 != 0x80 {
                if left == 0 { return i }
                left -= 1
            }
            i += 1
        }
        return original.count
    }
}
