// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayClaims
internal import HearsayExchange
internal import HearsaySyntax
internal import HearsayText

/// What `hearsay annotate` shows.
enum Layer: String, ExpressibleByArgument, CaseIterable {
    case syntax, attribution

    /// The form it is written in.
    var format: LayerFormat { self == .syntax ? .conllu : .jsonl }

    /// What is written for a document. Loads no more data than the layer takes.
    func producer(data: String?) throws -> @Sendable (Document) -> BatchRun.Piece {
        switch self {
        case .syntax:
            let model = try SyntaxModel.bundled(folder: DataFolder(explicit: data))
            let analyzer = TextAnalyzer()
            let parser = SyntaxParser(model: model)
            let writer = ConlluWriter(model: model)
            return { document in
                let parsed = parser.parse(analyzer.analyze(SourceText(document.text)))
                return BatchRun.Piece(bytes: Array(writer.document(parsed, id: document.id).utf8), words: parsed.count)
            }
        case .attribution:
            let coder = try ClaimCoder.bundled(data: data.map { URL(fileURLWithPath: $0, isDirectory: true) })
            let writer = AttributionJSONWriter()
            return { document in
                let parsed = coder.parse(document)
                let attributions = coder.attributions(in: parsed)
                let bytes = writer.bytes(of: document, text: parsed.text.source, attributions: attributions)
                return BatchRun.Piece(bytes: bytes, words: parsed.count)
            }
        }
    }
}

/// How a layer is written.
enum LayerFormat: String, ExpressibleByArgument, CaseIterable {
    case conllu, jsonl
}
