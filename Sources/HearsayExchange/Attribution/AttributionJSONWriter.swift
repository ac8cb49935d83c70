// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayLexicon
internal import HearsayText

/// A document's attributions as JSON Lines: `id`, `text` and `attributions`, each with the lists of spans `source`, `cue`
/// and `content`.
///
/// A span is a pair of Unicode scalar offsets of the original text, end exclusive; a list is empty where there is no
/// source or cue. Beside them stand `stance`, `rule`, `by` ("model" or "rules": which of the two found it) and, for a source, `speakers`: whom it stands for, with the fullest
/// mention in the document, or `unresolved` where nothing tells whom a pronoun means. The list has the outermost
/// attributions; what is told within the content of one stands in its `nested`, in the same form.
public struct AttributionJSONWriter: DocumentFormat {
    /// A writer.
    public init() {}

    /// One document as one line.
    public func bytes(of document: CodedDocument) -> [UInt8] {
        let parents = parents(document.attributions)
        let children = Dictionary(grouping: document.attributions.indices) { parents[$0] }
        var writer = JSONByteWriter()
        writer.object { json in
            json.member("id", document.document.id)
            json.member("text", document.document.text)
            json.key("attributions")
            list(children, -1, document, to: &json)
        }
        return writer.bytes + [0x0A]
    }

    /// The deepest that lists stand in lists; what is told deeper stands in the last of them.
    private static let deepest = 16

    /// In whose list each attribution stands, -1 for the document's.
    private func parents(_ attributions: [Attribution]) -> [Int] {
        var depth = [Int](repeating: -1, count: attributions.count)
        var parents = attributions.map { $0.parent ?? -1 }
        for start in attributions.indices where depth[start] < 0 {
            var chain = [start]
            while let last = chain.last, parents[last] >= 0, depth[parents[last]] < 0, chain.count <= attributions.count
            {
                chain.append(parents[last])
            }
            for a in chain.reversed() {
                let parent = parents[a]
                depth[a] = parent < 0 ? 0 : depth[parent] + 1
                guard depth[a] > AttributionJSONWriter.deepest else { continue }
                parents[a] = parents[parent]
                depth[a] = AttributionJSONWriter.deepest
            }
        }
        return parents
    }

    private func list(_ children: [Int: [Int]], _ parent: Int, _ document: CodedDocument, to json: inout JSONByteWriter)
    {
        json.array { json in
            for index in children[parent] ?? [] {
                let attribution = document.attributions[index]
                json.object { json in
                    json.key("source")
                    spans(attribution.source.map { [$0] } ?? [], document.text, to: &json)
                    json.key("cue")
                    spans(attribution.cue.map { [$0] } ?? [], document.text, to: &json)
                    json.key("content")
                    spans(attribution.content, document.text, to: &json)
                    json.member("stance", attribution.stance.rawValue)
                    json.member("rule", attribution.rule)
                    json.member("by", attribution.isByModel ? "model" : "rules")
                    if attribution.source != nil { speakers(attribution.speakers, document.text, to: &json) }
                    guard children[index] != nil else { return }
                    json.key("nested")
                    list(children, index, document, to: &json)
                }
            }
        }
    }

    private func spans(_ spans: [Span], _ text: SourceText, to json: inout JSONByteWriter) {
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

    private func speakers(_ speakers: [Actor], _ text: SourceText, to json: inout JSONByteWriter) {
        json.key("speakers")
        json.array { json in
            for var speaker in speakers {
                speaker.span = speaker.fullest ?? speaker.span
                TextFields(text: text).actor(speaker, to: &json)
            }
        }
        if speakers.isEmpty {
            json.key("unresolved")
            json.boolean(true)
        }
    }
}
