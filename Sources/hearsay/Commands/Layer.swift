// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayClaims
internal import HearsayExchange
internal import HearsaySyntax
internal import HearsayText

/// What `hearsay annotate` shows.
enum Layer: String, ExpressibleByArgument, CaseIterable {
    case syntax, attribution, events, actors, places, times

    /// The forms it is written in, the usual one first.
    var formats: [LayerFormat] {
        switch self {
        case .syntax: [.conllu]
        case .attribution: [.jsonl, .brat, .webAnnotation]
        case .events, .actors, .places, .times: [.jsonl]
        }
    }

    /// How documents are written, and what stands around them.
    struct Writing {
        let frame: any OutputFrame
        let produce: @Sendable (Document) -> BatchRun.Piece
    }

    /// How this layer is written in a form. Loads no more data than the layer takes.
    func writing(_ format: LayerFormat, _ output: OutputOptions, _ packs: PackOptions) throws -> Writing {
        switch self {
        case .syntax:
            let model = try SyntaxModel.bundled(folder: DataFolder(explicit: output.data))
            let analyzer = TextAnalyzer()
            let parser = SyntaxParser(model: model)
            let writer = ConlluWriter(model: model)
            return Writing(frame: AttributionJSONWriter()) { document in
                let parsed = parser.parse(analyzer.analyze(SourceText(document.text)))
                return BatchRun.Piece(bytes: Array(writer.document(parsed, id: document.id).utf8), words: parsed.count)
            }
        case .attribution:
            let coder = try output.coder(packs, findsPlaces: false)
            let writer: any DocumentFormat =
                switch format {
                case .brat: AttributionBratWriter()
                case .webAnnotation: AttributionWebWriter()
                default: AttributionJSONWriter()
                }
            return Writing(frame: writer) { document in
                let coded = coder.attribute(document)
                let bytes = writer.bytes(of: coded)
                var piece = BatchRun.Piece(bytes: bytes, words: coded.parsed.count)
                guard format == .brat else { return piece }
                piece.id = document.id
                piece.files = [
                    BatchRun.Piece.File(ending: ".txt", bytes: Array(document.text.utf8)),
                    BatchRun.Piece.File(ending: ".ann", bytes: bytes),
                ]
                return piece
            }
        case .actors:
            let coder = try output.coder(packs, findsPlaces: false)
            let writer = ActorJSONWriter()
            return Writing(frame: writer) { document in
                let reading = coder.actors(document)
                return BatchRun.Piece(bytes: writer.bytes(of: reading), words: reading.wordCount)
            }
        case .places:
            let coder = try output.coder(packs)
            guard let gazetteer = coder.gazetteer else { throw ValidationError("--layer places: no gazetteer.") }
            let writer = PlaceJSONWriter(gazetteer: gazetteer)
            return Writing(frame: writer) { document in
                let reading = coder.places(document, given: document.marks)
                return BatchRun.Piece(bytes: writer.bytes(of: reading), words: reading.wordCount)
            }
        case .times:
            let coder = try output.coder(packs, findsPlaces: false)
            let writer = TimeJSONWriter()
            return Writing(frame: writer) { document in
                let reading = coder.times(document)
                return BatchRun.Piece(bytes: writer.bytes(of: reading), words: reading.parsed.count)
            }
        case .events:
            let coder = try output.coder(packs)
            let writer = EventJSONWriter()
            return Writing(frame: writer) { document in
                let coded = coder.code(document)
                return BatchRun.Piece(
                    bytes: writer.bytes(of: coded), words: coded.parsed.count, claims: coded.claims.count)
            }
        }
    }
}

/// How a layer is written.
enum LayerFormat: String, ExpressibleByArgument, CaseIterable {
    case conllu, jsonl, brat
    case webAnnotation = "web-annotation"
}
