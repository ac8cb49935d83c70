// SPDX-License-Identifier: Apache-2.0

/// Turns original bytes into normalised ones and notes where the two drift apart.
///
/// Every replacement is one byte for one or more, so original offsets never fall behind normalised ones.
struct Normalisation {
    /// The normalised bytes.
    private(set) var bytes: [UInt8] = []
    /// Where offsets drift apart.
    private(set) var shifts: [OffsetShift] = []
    /// Whether the original is ASCII alone.
    private(set) var isASCII = true
    private var delta = 0

    /// Normalises `original`. Complexity: linear; a text in plain ASCII without tabs or `\r` is only copied.
    init(_ original: UnsafeBufferPointer<UInt8>) {
        var high: UInt8 = 0
        var odd: UInt8 = 0
        for byte in original {
            high |= byte
            odd |= (byte < 0x20 && byte != 0x0A) ? 1 : 0
        }
        isASCII = high < 0x80
        guard !isASCII || odd != 0 else {
            bytes = Array(original)
            return
        }
        bytes.reserveCapacity(original.count)
        rewrite(original)
    }

    private mutating func rewrite(_ original: UnsafeBufferPointer<UInt8>) {
        let view = ByteView(original)
        var run = 0
        var i = 0
        while i < original.count {
            let byte = original[i]
            if byte &- 0x20 < 0x60 || byte == 0x0A {
                i += 1
                continue
            }
            let (length, replacement) = change(at: i, in: view)
            guard let replacement else {
                i += length
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: original[run..<i]))
            i += length
            run = i
            delta += length
            if replacement != 0 {
                bytes.append(replacement)
                delta -= 1
            }
            if length > 1 || replacement == 0 { note() }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: original[run...]))
    }

    private mutating func note() {
        if let last = shifts.last, last.normalised == bytes.count {
            shifts[shifts.count - 1].delta = delta
        } else {
            shifts.append(OffsetShift(normalised: bytes.count, delta: delta))
        }
    }

    /// How many original bytes the character at `i` takes, and the byte that takes its place: `nil` to keep it, 0 to
    /// leave it out.
    private func change(at i: Int, in view: ByteView) -> (length: Int, replacement: UInt8?) {
        let byte = view[i]
        if byte < 0x80 {
            switch byte {
            case 0x0D: return (view[i + 1] == 0x0A ? 2 : 1, 0x0A)
            case 0x09, 0x0B, 0x0C: return (1, 0x20)
            default: return (1, nil)
            }
        }
        let (value, length) = view.scalar(at: i)
        switch value {
        case 0x85, 0x2028, 0x2029: return (length, 0x0A)
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return (length, 0x20)
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: return (length, 0)
        case 0x200C, 0x200D:
            let before = i > 0 ? view.scalar(at: view.scalarStart(before: i)).value : 0
            let after = view.scalar(at: i + length).value
            return (length, Normalisation.joins(before) && Normalisation.joins(after) ? nil : 0)
        default: return (length, nil)
        }
    }

    /// Whether a zero-width joiner beside this scalar can change how it is written: letters of the scripts from Hebrew
    /// on, and emoji.
    private static func joins(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x590, 0x1E00...0x206F, 0xFFFD, 0xFEFF: false
        default: true
        }
    }
}
