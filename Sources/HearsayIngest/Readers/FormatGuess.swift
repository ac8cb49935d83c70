// SPDX-License-Identifier: Apache-2.0

/// Tells what an input holds by its first bytes. Nothing is taken from the stream.
enum FormatGuess {
    /// The format of an input. The name alone counts only for JSON Lines, whose first line may be wrong.
    static func format(
        of stream: ByteStream, name: InputName, options: IngestOptions
    ) throws(StreamFailure) -> Format {
        do throws(StreamFailure) {
            _ = try stream.fill(to: MarkupHead.length)
        } catch {
            // What came before the damage may be good; the source comes upon the damage again.
            guard stream.available > 0 else { throw error }
        }
        let byHead = stream.peek(min(stream.available, MarkupHead.length)) { head -> Format? in
            if GzipBytes.opens(head) { return .gzip }
            if WARCHeader.opens(head) { return .warc }
            if let binary = TextCheck.binaryFormat(of: head) { return .binary(binary) }
            return nil
        }
        if let byHead { return byHead }
        if name.isNamedJSONLines { return .jsonLines }
        if let markup = stream.peek(min(stream.available, MarkupHead.length), MarkupHead.format(of:)) { return markup }
        return try isJSONLines(stream, options: options) ? .jsonLines : .plainText
    }

    /// Whether the first line that is not blank is a JSON object with a field `text`.
    private static func isJSONLines(_ stream: ByteStream, options: IngestOptions) throws(StreamFailure) -> Bool {
        var start = 0
        while true {
            guard start < stream.available else {
                guard start <= options.maxDocumentBytes, try stream.fill() else { return false }
                continue
            }
            let byte = stream[start]
            let isMark = start < 3 && byte == TextCheck.byteOrderMark[start]
            guard isMark || byte == 0x20 || (0x09...0x0D).contains(byte) else { break }
            start += 1
        }
        guard stream[start] == UInt8(ascii: "{") else { return false }
        var searched = start
        var end = stream.lineFeed(from: searched)
        while end == nil {
            searched = stream.available
            guard searched <= options.maxLineBytes, try stream.fill() else { break }
            end = stream.lineFeed(from: searched)
        }
        return stream.peek(end ?? stream.available) { bytes in
            let line = UnsafeRawBufferPointer(rebasing: bytes[start...])
            guard UTF8Check.firstInvalid(in: line) == nil else { return false }
            do throws(JSONFault) {
                return try JSONObjectReader.fields(of: line)["text"] != .absent
            } catch {
                return false
            }
        }
    }
}
