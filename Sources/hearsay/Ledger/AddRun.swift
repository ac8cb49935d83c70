// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayIngest
internal import HearsayLedger
internal import HearsayText

/// One run of `hearsay add`: documents are read, coded in parallel, and written in batches, in the order of the input.
///
/// A batch is one transaction. A break loses at most the batch under way, and the same command again adds the rest.
struct AddRun {
    /// Documents of a batch, at most.
    static let batchCount = 256
    /// Bytes of text in a batch, about.
    static let batchBytes = 4 << 20
    /// Seconds after which a batch is written though it is small: a slow input is not lost for long.
    static let batchSeconds = 2.0

    let reader: DocumentReader
    let jobs: Int
    let ledger: Ledger
    /// Whether documents that are there are coded again.
    let recodes: Bool
    let code: @Sendable (Document) -> LedgerEntry
    let console: Console
    /// A folder with language data that goes first, or `nil`.
    let data: String?

    private enum Outcome: Sendable {
        case coded(LedgerEntry, warnings: [IngestWarning])
        case known(warnings: [IngestWarning])
        case rejected(Rejection)
        case failed(LedgerError)
    }

    private struct Batch {
        var entries: [LedgerEntry] = []
        var rejections: [RejectionRecord] = []
        var bytes = 0
        var begun = Date()

        var isEmpty: Bool { entries.isEmpty && rejections.isEmpty }
        var isDue: Bool {
            entries.count >= batchCount || rejections.count >= batchCount || bytes >= batchBytes
                || (!isEmpty && Date().timeIntervalSince(begun) > batchSeconds)
        }
    }

    /// Runs it, links what was added, and ends the command with its exit status.
    func exit() throws {
        var tally = run()
        if !tally.isBroken {
            do {
                tally.incidents = try LedgerAccess.link(ledger, console, data: data).incidents
            } catch {
                tally.isBroken = true
                console.report(String(describing: error))
            }
        }
        ledger.settle()
        console.note(tally.summary)
        if tally.exitStatus != 0 { throw ExitCode(tally.exitStatus) }
    }

    /// Reads, codes and writes.
    func run() -> AddTally {
        var tally = AddTally()
        var batch = Batch()
        let (ledger, code, recodes) = (ledger, code, recodes)
        let pipeline = OrderedPipeline<Reading, Outcome>(
            jobs: jobs, windowPerJob: 32, weightLimit: BatchRun.weightLimit, next: reader.next,
            weight: { reading in
                guard case .document(let document, _) = reading else { return 0 }
                return document.text.utf8.count
            },
            work: { reading in
                switch reading {
                case .rejection(let rejection): return .rejected(rejection)
                case .document(let document, let warnings):
                    let document = AddRun.named(document)
                    do throws(LedgerError) {
                        if !recodes, try ledger.holds(document) { return .known(warnings: warnings) }
                    } catch {
                        return .failed(error)
                    }
                    return .coded(code(document), warnings: warnings)
                }
            },
            emit: { outcome in
                take(outcome, &batch, &tally)
                if !tally.isBroken, batch.isDue { write(&batch, &tally) }
                console.progress(tally.summary)
                return !tally.isBroken
            })
        pipeline.run()
        if !tally.isBroken { write(&batch, &tally) }
        console.clearProgress()
        return tally
    }

    private func take(_ outcome: Outcome, _ batch: inout Batch, _ tally: inout AddTally) {
        if batch.isEmpty { batch.begun = Date() }
        switch outcome {
        case .coded(let entry, let warnings):
            for warning in warnings { console.warn(warning) }
            batch.entries.append(entry)
            batch.bytes += entry.document.text.utf8.count
        case .known(let warnings):
            for warning in warnings { console.warn(warning) }
            tally.unchanged += 1
        case .rejected(let rejection):
            console.report(rejection)
            tally.rejected += 1
            batch.rejections.append(
                RejectionRecord(
                    code: rejection.code, input: rejection.place.input, line: rejection.place.line,
                    byte: rejection.place.offset, reason: rejection.reason))
        case .failed(let error): fail(error, &tally)
        }
    }

    private func write(_ batch: inout Batch, _ tally: inout AddTally) {
        do throws(LedgerError) {
            let additions = try ledger.add(
                batch.entries, rejections: batch.rejections, at: LedgerAccess.now(), recodes: recodes)
            for (entry, addition) in zip(batch.entries, additions) {
                switch addition {
                case .added: tally.added += 1
                case .unchanged: tally.unchanged += 1
                case .newVersion: tally.newVersions += 1
                case .recoded: tally.recoded += 1
                }
                if addition != .unchanged { tally.claims += entry.claims.count }
            }
            batch = Batch()
        } catch {
            fail(error, &tally)
        }
    }

    private func fail(_ error: LedgerError, _ tally: inout AddTally) {
        tally.isBroken = true
        console.report(error)
    }

    /// The document under the name that it has in the ledger. A text from standard input has no name of its own, and
    /// the next one must not take its place: it is named after its content.
    private static func named(_ document: Document) -> Document {
        guard document.id == "stdin" || document.id.hasPrefix("stdin:") else { return document }
        var document = document
        document.id = "text-\(Ledger.contentName(of: document))"
        return document
    }
}
