// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayIncidents
internal import HearsayLedger
internal import HearsayLexicon

/// How the commands come to a ledger that is up to date.
enum LedgerAccess {
    /// The ledger that is meant: the one named, else the environment's, else `hearsay.db` in the current folder.
    static func path(_ named: String?, environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
        if let named { return named }
        if let path = environment["HEARSAY_LEDGER"], !path.isEmpty { return path }
        return "hearsay.db"
    }

    /// Opens a ledger to read it and links what an interrupted command left behind.
    static func open(_ path: String, _ console: Console, data: String? = nil) throws -> Ledger {
        let ledger = try Ledger(path: path, access: .reading)
        guard ledger.isReadOnly else {
            if try !ledger.isLinked(by: IncidentLinker.make) { try link(ledger, console, data: data) }
            return ledger
        }
        let pending = try ledger.pending()
        if pending > 0 {
            console.warn("\(path): \(pending) documents are in no incident yet, and the ledger cannot be written")
        }
        return ledger
    }

    /// Links what is pending, and shows how far it is; `data` is a folder in which the words of the pack are looked for first.
    @discardableResult
    static func link(_ ledger: Ledger, _ console: Console, data: String? = nil) throws -> Ledger.LinkSummary {
        if try ledger.isLinked(by: IncidentLinker.make) { return Ledger.LinkSummary() }
        let lexicon = try Lexicon.bundled(data: data.map { URL(fileURLWithPath: $0, isDirectory: true) })
        let linker = IncidentLinker(Linker(lexicon))
        let summary = try ledger.link(by: linker) { done in
            console.progress("\(done.documents) documents linked, \(done.incidents) incidents")
        }
        console.clearProgress()
        return summary
    }

    /// Now, to the second, in UTC.
    static func now() -> String {
        Date().formatted(.iso8601)
    }
}
