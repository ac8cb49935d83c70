// SPDX-License-Identifier: Apache-2.0

internal import Foundation
public import HearsayClaims
internal import HearsayLexicon
internal import HearsayText

/// A document's attributions by the W3C's Web Annotation Data Model: one `AnnotationPage` (JSON-LD) a line.
///
/// An annotation's target is the content; its bodies are the source (purpose `identifying`) and the cue (`highlighting`)
/// as stretches of the same text, the stance (`classifying`), whom the source stands for (`describing`), and the
/// annotation that it is told in (`linking`). Each stretch has a `TextPositionSelector`, in code points, and a
/// `TextQuoteSelector` with the words around it. Ids are made from the text and the place, so that the same document
/// gives the same ids.
public struct AttributionWebWriter: DocumentFormat {
    /// Scalars of context before and behind a quote.
    private static let context = 32

    /// A writer.
    public init() {}

    /// One document as one line.
    public func bytes(of document: CodedDocument) -> [UInt8] {
        let hash = String(Term(document.document.text).code, radix: 16)
        let page = Page(
            document: document, scalars: Array(document.document.text.unicodeScalars), hash: hash,
            source: AttributionWebWriter.iri(document.document.url) ?? "urn:hearsay:document:\(hash)")
        var writer = JSONByteWriter()
        writer.object { json in
            json.member("@context", "http://www.w3.org/ns/anno.jsonld")
            json.member("id", "urn:hearsay:page:\(hash)")
            json.member("type", "AnnotationPage")
            json.key("items")
            json.array { json in
                for index in document.attributions.indices { page.write(index, to: &json) }
            }
        }
        return writer.bytes + [0x0A]
    }

    /// The address of a document, if it is one of the web that can stand in JSON-LD.
    private static func iri(_ url: String) -> String? {
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else { return nil }
        let isPlain = url.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"{}|\\^`".unicodeScalars.contains($0) }
        return isPlain ? url : nil
    }

    /// What all annotations of a document share.
    private struct Page {
        let document: CodedDocument
        let scalars: [Unicode.Scalar]
        let hash: String
        let source: String

        private func id(_ index: Int) -> String {
            let attribution = document.attributions[index]
            let spans = [attribution.cue].compactMap { $0 } + attribution.content
            let places = spans.map { String(document.text.scalarRange(of: $0).lowerBound) }.joined(separator: "-")
            return "urn:hearsay:attribution:\(hash):\(places)"
        }

        func write(_ index: Int, to json: inout JSONByteWriter) {
            let attribution = document.attributions[index]
            json.object { json in
                json.member("id", id(index))
                json.member("type", "Annotation")
                json.member("motivation", "identifying")
                json.key("generator")
                json.object { json in
                    json.member("type", "Software")
                    json.member("name", "Hearsay")
                }
                json.key("body")
                json.array { json in
                    if let source = attribution.source { part(source, purpose: "identifying", to: &json) }
                    if let cue = attribution.cue { part(cue, purpose: "highlighting", to: &json) }
                    text(attribution.stance.rawValue, purpose: "classifying", to: &json)
                    for speaker in attribution.speakers { text(speaker.summary, purpose: "describing", to: &json) }
                    if let parent = attribution.parent { link(id(parent), to: &json) }
                }
                json.key("target")
                json.array { json in for span in attribution.content { part(span, purpose: nil, to: &json) } }
            }
        }

        private func text(_ value: String, purpose: String, to json: inout JSONByteWriter) {
            json.object { json in
                json.member("type", "TextualBody")
                json.member("purpose", purpose)
                json.member("value", value)
            }
        }

        private func link(_ id: String, to json: inout JSONByteWriter) {
            json.object { json in
                json.member("type", "SpecificResource")
                json.member("purpose", "linking")
                json.member("source", id)
            }
        }

        private func part(_ span: Span, purpose: String?, to json: inout JSONByteWriter) {
            let range = document.text.scalarRange(of: span)
            json.object { json in
                json.member("type", "SpecificResource")
                if let purpose { json.member("purpose", purpose) }
                json.member("source", source)
                json.key("selector")
                json.array { json in
                    json.object { json in
                        json.member("type", "TextPositionSelector")
                        json.key("start")
                        json.integer(range.lowerBound)
                        json.key("end")
                        json.integer(range.upperBound)
                    }
                    json.object { json in
                        json.member("type", "TextQuoteSelector")
                        json.member("exact", document.text.quote(span))
                        json.member("prefix", words(range.lowerBound - AttributionWebWriter.context..<range.lowerBound))
                        json.member("suffix", words(range.upperBound..<range.upperBound + AttributionWebWriter.context))
                    }
                }
                guard let published = document.document.published else { return }
                json.key("state")
                json.object { json in
                    json.member("type", "TimeState")
                    json.member("sourceDate", published.description)
                }
            }
        }

        private func words(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[range.clamped(to: scalars.indices)]))
        }
    }
}
