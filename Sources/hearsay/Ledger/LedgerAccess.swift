// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayLedger

/// How the commands come to a ledger that is up to date.
enum LedgerAccess {
    /// What makes incidents of claims.
    static let linker = NoLinker()

    /// The ledger that is meant: the one named, else the environment's, else `hearsay.db` in the current folder.
    static func path(_ named: String?, environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
        if let named { return named }
        if let path = environment["HEARSAY_LEDGER"], !path.isEmpty { return path }
        return "hearsay.db"
    }

    /// Opens a ledger to read it and links what an interrupted command left behind.
    static func open(_ path: String, _ console: Console) throws -> Ledger {
        let ledger = try Ledger(path: path, access: .reading)
        guard ledger.isReadOnly else {
            try link(ledger, console)
            return ledger
        }
        let pending = try ledger.pending()
        if pending > 0 {
            console.warn("\(path): \(pending) documents are in no incident yet, and the ledger cannot be written")
        }
        return ledger
    }

    /// Links what is pending, and shows how far it is.
    @discardableResult
    static func link(_ ledger: Ledger, _ console: Console) throws -> Ledger.LinkSummary {
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
