// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayClaims
import HearsayExchange
import HearsayIngest
import HearsaySyntax
import HearsayText

/// What can be timed: a name, and a run over all documents that tells its own time.
///
/// To time a part of a stage, add another `Stage` to ``Stages/all``.
struct Stage {
    let name: String
    /// Time, words and bytes of one run.
    let measure: () -> Measurement
}

/// The stages, each with what stands before it done outside the measured time, document by document, so that memory stays
/// that of one document.
struct Stages {
    let coder: ClaimCoder
    let model: SyntaxModel
    let documents: [Document]

    var all: [Stage] {
        let analyzer = TextAnalyzer()
        let writer = ClaimJSONWriter()
        let parser = SyntaxParser(model: model)
        return [
            Stage(name: "JSON in", measure: { fromFile { _ in 0 } }),
            stage("text") { document in (document.text, { analyzer.analyze(SourceText($0)).words.count }) },
            stage("syntax") { document in
                (analyzer.analyze(SourceText(document.text)), { parser.parse($0).count })
            },
            stage("attribution") { document in
                let parsed = coder.parse(document)
                return (parsed, { keep(coder.attributions(in: $0).count, $0.count) })
            },
            stage("actors, events") { document in
                let parsed = coder.parse(document)
                let attributions = coder.attributions(in: parsed)
                return (parsed, { keep(coder.triggers(in: $0, attributions: attributions).count, $0.count) })
            },
            stage("places") { document in
                (coder.parse(document), { keep(coder.toponyms(in: $0).count, $0.count) })
            },
            stage("times") { document in
                (coder.parse(document), { keep(coder.times(in: $0, published: document.published).count, $0.count) })
            },
            stage("claims") { document in
                let parsed = coder.parse(document)
                let attributions = coder.attributions(in: parsed)
                return (
                    parsed,
                    { keep(coder.code(document, parsed: $0, attributions: attributions).claims.count, $0.count) }
                )
            },
            stage("JSON out") { document in
                (coder.code(document), { keep(writer.bytes(of: $0).count, $0.parsed.count) })
            },
            Stage(
                name: "whole",
                measure: {
                    fromFile { document in
                        let coded = coder.code(document)
                        return keep(writer.bytes(of: coded).count, coded.parsed.count)
                    }
                }),
        ]
    }

    /// Uses a value, so that no work is optimised away.
    private func keep(_ value: Int, _ words: Int) -> Int {
        value == .min ? 0 : words
    }

    private func stage<Prepared>(
        _ name: String, _ prepare: @escaping (Document) -> (Prepared, (Prepared) -> Int)
    ) -> Stage {
        Stage(name: name) {
            var stopwatch = Stopwatch()
            var meter = AllocationMeter()
            var measurement = Measurement()
            for document in documents {
                let (prepared, work) = prepare(document)
                meter.start()
                stopwatch.start()
                measurement.words += work(prepared)
                measurement.seconds += stopwatch.lap()
                measurement.allocations += meter.lap()
                measurement.bytes += document.text.utf8.count
            }
            return measurement
        }
    }

    /// From JSON Lines in a file to whatever `work` makes of a document; it tells the number of words.
    private func fromFile(_ work: (Document) -> Int) -> Measurement {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "hearsay-bench-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        var lines = Data()
        for document in documents {
            guard let text = try? JSONEncoder().encode(["id": document.id, "text": document.text]) else { continue }
            lines += text + [10]
        }
        guard (try? lines.write(to: file)) != nil else { return Measurement() }
        lines = Data()
        var stopwatch = Stopwatch()
        var measurement = Measurement()
        var meter = AllocationMeter()
        meter.start()
        stopwatch.start()
        for reading in DocumentReader(inputs: [.path(file.path)]) {
            guard case .document(let document, _) = reading else { continue }
            measurement.words += work(document)
            measurement.bytes += document.text.utf8.count
        }
        measurement.seconds = stopwatch.lap()
        measurement.allocations = meter.lap()
        return measurement
    }
}
