// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayIncidents
internal import HearsayText

/// Coded documents as JSON, in the form of the gold claims: JSON Lines, or one indented array.
///
/// Keys stand in a fixed order. Offsets count Unicode scalars of the document's original text, end exclusive, and every
/// quote is exactly the text between them. A document whose publication time is unknown has `"published": null`; `url`
/// is left out when it is empty. Beside the gold's fields a claim has `id`, `rules` and `assumed`.
public struct ClaimJSONWriter: DocumentFormat {
    /// How the documents are laid out.
    public enum Layout: Sendable {
        /// One document a line.
        case lines
        /// One array, indented.
        case array
    }

    /// The layout.
    public let layout: Layout

    /// A writer.
    public init(layout: Layout = .lines) {
        self.layout = layout
    }

    /// `[` for an array.
    public var opening: [UInt8] { layout == .array ? Array("[\n  ".utf8) : [] }
    /// A comma for an array.
    public var separator: [UInt8] { layout == .array ? Array(",\n  ".utf8) : [] }
    /// `]` for an array.
    public var closing: [UInt8] { layout == .array ? Array("\n]\n".utf8) : [] }

    /// One document as one JSON object; with its line feed where a line is what it is.
    public func bytes(of document: CodedDocument) -> [UInt8] {
        var writer = JSONByteWriter(indented: layout == .array, depth: layout == .array ? 1 : 0)
        writer.object { json in
            let source = document.document
            json.member("id", source.id)
            json.member("title", source.title)
            json.key("published")
            if let published = source.published { json.string(published.description) } else { json.null() }
            json.member("source", source.source)
            if !source.url.isEmpty { json.member("url", source.url) }
            json.member("text", source.text)
            json.key("claims")
            json.array { json in
                for claim in document.claims { ClaimFields.write(ClaimRecord(claim, text: document.text), to: &json) }
            }
        }
        return layout == .lines ? writer.bytes + [0x0A] : writer.bytes
    }

    /// Each claim of a document by itself, byte for byte as it stands in a line.
    package static func claims(of document: CodedDocument) -> [String] {
        document.claims.map { claim in
            var writer = JSONByteWriter()
            ClaimFields.write(ClaimRecord(claim, text: document.text), to: &writer)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
    }
}

extension JSONByteWriter {
    /// A member whose value is a string.
    mutating func member(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }
}
