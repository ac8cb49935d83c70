// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayLexicon
public import HearsayText

/// A document's attributions as JSON Lines: `id`, `text` and `attributions`, each with the lists of spans `source`, `cue`
/// and `content`.
///
/// A span is a pair of Unicode scalar offsets of the original text, end exclusive; a list is empty where there is no
/// source or cue. `stance` and `rule` stand beside them.
public struct AttributionJSONWriter: DocumentFormat {
    /// A writer.
    public init() {}

    /// One document as one line.
    public func bytes(of document: CodedDocument) -> [UInt8] {
        bytes(of: document.document, text: document.text, attributions: document.attributions)
    }

    /// One document as one line, from its attributions alone.
    public func bytes(of document: Document, text: SourceText, attributions: [Attribution]) -> [UInt8] {
        func spans(_ spans: [Span], to json: inout JSONByteWriter) {
            json.array { json in
                for span in spans {
                    let range = text.scalarRange(of: span)
                    json.array { json in
                        json.integer(range.lowerBound)
                        json.integer(range.upperBound)
                    }
                }
            }
        }
        var writer = JSONByteWriter()
        writer.object { json in
            json.member("id", document.id)
            json.member("text", document.text)
            json.key("attributions")
            json.array { json in
                for attribution in attributions {
                    json.object { json in
                        json.key("source")
                        spans(attribution.source.map { [$0] } ?? [], to: &json)
                        json.key("cue")
                        spans(attribution.cue.map { [$0] } ?? [], to: &json)
                        json.key("content")
                        spans(attribution.content, to: &json)
                        json.member("stance", attribution.stance.rawValue)
                        json.member("rule", attribution.rule)
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }
}
