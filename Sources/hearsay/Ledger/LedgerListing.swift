// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayLedger

/// Shows parts of a ledger one after the other.
final class LedgerListing {
    private let sink: OutputSink
    private let console: Console
    private var count = 0
    private var isBroken = false
    let format: any LedgerFormat

    init(_ output: OutputOptions, _ format: ListFormat?, _ console: Console) throws {
        sink = try console.attempt { try output.sink() }
        self.console = console
        let terminal = output.terminal(for: sink)
        self.format =
            switch format ?? (sink.isTerminal ? .table : .jsonl) {
            case .table: LedgerTable(width: terminal.width, hasColor: terminal.hasColor)
            case .jsonl: LedgerLines()
            }
    }

    /// Shows one part; whether more can be shown.
    func put(_ bytes: [UInt8]) -> Bool {
        switch sink.write(count > 0 ? format.separator + bytes : bytes) {
        case .written:
            count += 1
            return true
        case .closed:
            isBroken = true
            return false
        case .failed(let reason):
            isBroken = true
            console.report("output: cannot be written (\(reason)); check the space left")
            return false
        }
    }

    /// Ends the list; says so where there was nothing.
    func finish(_ nothing: String) throws {
        if isBroken {
            sink.abandon()
            return
        }
        if count == 0, sink.isTerminal { console.note(nothing) }
        try console.attempt { try sink.finish() }
    }

    /// Gives the list up.
    func abandon() {
        sink.abandon()
    }
}
