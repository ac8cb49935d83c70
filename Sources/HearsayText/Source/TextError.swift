// SPDX-License-Identifier: Apache-2.0

/// Why bytes are no text that can be read.
///
/// The code names the case and never changes; the message says what was found and what can be done about it.
public struct TextError: Error, Hashable, Sendable {
    enum Reason: Hashable, Sendable {
        case invalidUTF8(offset: Int)
        case utf16(offset: Int)
        case binary(offset: Int, what: String)
        case empty(size: Int)
        case tooLarge(size: Int, limit: Int)
    }

    let reason: Reason

    init(_ reason: Reason) {
        self.reason = reason
    }

    /// `text.invalid-utf8`, `text.binary`, `text.empty` or `text.too-large`.
    public var code: String {
        switch reason {
        case .invalidUTF8, .utf16: "text.invalid-utf8"
        case .binary: "text.binary"
        case .empty: "text.empty"
        case .tooLarge: "text.too-large"
        }
    }

    /// The first byte that is wrong, or `nil` where the error is not about one byte.
    public var offset: Int? {
        switch reason {
        case .invalidUTF8(let offset), .utf16(let offset), .binary(let offset, _): offset
        case .empty, .tooLarge: nil
        }
    }

    /// How many bytes there were, where that is the error.
    public var size: Int? {
        switch reason {
        case .empty(let size), .tooLarge(let size, _): size
        case .invalidUTF8, .utf16, .binary: nil
        }
    }
}

extension TextError: CustomStringConvertible {
    /// What was found and what to do, in a sentence or two.
    public var description: String {
        switch reason {
        case .invalidUTF8(let offset):
            "The bytes are not UTF-8: byte \(offset) does not belong there. Convert the text to UTF-8 first, "
                + "for example with iconv."
        case .utf16:
            "The bytes begin with the mark of UTF-16. Convert the text to UTF-8 first, for example with "
                + "iconv -f UTF-16 -t UTF-8."
        case .binary(let offset, let what):
            "This is \(what), not text (byte \(offset)). Extract the text and hand that over."
        case .empty(let size):
            "There is no text: \(size) bytes, none of them more than white space. Check where it comes from."
        case .tooLarge(let size, let limit):
            "The text has \(size) bytes, more than the \(limit) that are read at once. Cut it into documents."
        }
    }
}
