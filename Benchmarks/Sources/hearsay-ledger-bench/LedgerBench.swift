// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import HearsayIncidents
import HearsayLedger
import HearsayText

/// Measures the writing of a ledger alone: documents that were coded before, repeated under other names.
@main
struct LedgerBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay-ledger-bench",
        abstract: "Writes coded documents into a new ledger and tells how many a second.",
        discussion: """
            EXAMPLE
              hearsay dump --ledger some.db > coded.jsonl
              swift run -c release hearsay-ledger-bench coded.jsonl --documents 100000
            """)

    @Argument(help: "What 'hearsay dump' wrote.")
    var file: String

    @Option(help: "How many documents to write.")
    var documents = 100_000

    @Option(help: "How many in a transaction.")
    var batch = 256

    @Option(help: "The ledger to make; it must not be there.")
    var ledger = "bench.db"

    private struct Line: Decodable {
        var kind: String
        var id: String?
        var title: String?
        var published: String?
        var source: String?
        var text: String?
        var claims: [ClaimRecord]?
        var attributions: [AttributionRecord]?
    }

    func run() throws {
        guard !FileManager.default.fileExists(atPath: ledger) else { throw ValidationError("\(ledger) is there.") }
        let coded = try entries()
        guard !coded.isEmpty else { throw ValidationError("\(file) holds no documents.") }
        let store = try Ledger(path: ledger, access: .adding)
        var seconds = 0.0
        var processor = 0.0
        var claims = 0
        var done = 0
        while done < documents {
            let entries = (done..<min(done + batch, documents)).map { number in
                var entry = coded[number % coded.count]
                entry.document.id = "document-\(number)"
                entry.document.text += " \(number)"
                return entry
            }
            let before = clock()
            let time = try ContinuousClock().measure {
                _ = try store.add(entries, at: "2031-01-01T00:00:00Z")
            }
            seconds += Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            processor += Double(clock() - before) / Double(CLOCKS_PER_SEC)
            claims += entries.reduce(0) { $0 + $1.claims.count }
            done += entries.count
        }
        store.settle()
        let size = try FileManager.default.attributesOfItem(atPath: ledger)[.size] as? Int ?? 0
        print(
            "\(done) documents with \(claims) claims in \(rounded(seconds)) s: \(Int(Double(done) / seconds)) a second")
        print("processor time \(rounded(processor)) s: \(Int(Double(done) / processor)) a second of it")
        print("\(size / 1_000_000) MB, \(size / done) bytes a document")
    }

    private func rounded(_ seconds: Double) -> Double {
        (seconds * 10).rounded() / 10
    }

    private func entries() throws -> [LedgerEntry] {
        let decoder = JSONDecoder()
        return try String(decoding: Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
            .split(separator: "\n").compactMap { text in
                let line = try decoder.decode(Line.self, from: Data(text.utf8))
                guard line.kind == "document" else { return nil }
                return LedgerEntry(
                    document: Document(
                        id: line.id ?? "", title: line.title ?? "",
                        published: line.published.flatMap { Moment(iso: $0) },
                        source: line.source ?? "", text: line.text ?? ""),
                    claims: try (line.claims ?? []).map {
                        CodedClaim(record: $0, json: String(decoding: try JSONEncoder().encode($0), as: UTF8.self))
                    }, attributions: line.attributions ?? [])
            }
    }
}
