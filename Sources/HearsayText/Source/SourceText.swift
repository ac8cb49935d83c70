// SPDX-License-Identifier: Apache-2.0

/// A document's text as the program works on it, with the way back to the text as it came in.
///
/// Normalisation turns every line end into `\n`, every other Unicode space into U+0020, and leaves out characters that
/// show nothing (byte order mark, zero-width and direction marks, soft hyphens; joiners inside scripts that need them
/// stay). All else is kept byte for byte. Spans are UTF-8 offsets of the normalised bytes; quotes and exchanged offsets
/// are those of the original.
public struct SourceText: Sendable {
    /// The original text.
    public let original: String
    /// The normalised text.
    public let bytes: [UInt8]
    /// Where normalised and original offsets drift apart; empty for most texts.
    let shifts: [OffsetShift]
    /// Scalar count of the original text before every 1,024th byte of it, so that conversion is fast; empty where the
    /// original is ASCII alone.
    let scalarMarks: [Int]

    /// Normalises a text. Complexity: linear.
    public init(_ original: String) {
        var original = original
        var normalised: Normalisation?
        var marks: [Int] = []
        original.withUTF8 { buffer in
            let result = Normalisation(buffer)
            if !result.isASCII { marks = SourceText.marks(of: buffer) }
            normalised = result
        }
        self.original = original
        bytes = normalised?.bytes ?? []
        shifts = normalised?.shifts ?? []
        scalarMarks = marks
    }

    /// The normalised words of a span. Complexity: linear in the span.
    public subscript(span: Span) -> String {
        guard span.start >= 0, span.end <= bytes.count, span.start < span.end else { return "" }
        return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }

    /// The term of a span. Complexity: linear in the span, no allocation.
    public func term(of span: Span) -> Term {
        bytes.withUnsafeBufferPointer { ByteView($0).term(span.start, span.end) }
    }
}
