// SPDX-License-Identifier: Apache-2.0

internal import GRDB

extension Ledger {
    /// Documents that are linked in one transaction, at most: others can write in between.
    static let linkedAtOnce = 2_000

    /// What linking changed.
    public struct LinkSummary: Sendable, Hashable {
        /// Documents that were linked, or unlinked as older versions.
        public var documents = 0
        /// Incidents that are new or other than before.
        public var incidents = 0

        /// Nothing changed.
        public init() {}
    }

    /// Links all documents that are not linked yet, in transactions of their own.
    ///
    /// What is committed in between stays, so that a break costs only the transaction under way; the next call goes on.
    ///
    /// - Parameter progress: Called after each transaction with what was done so far.
    /// - Complexity: linear in the new tellings and in those of the components that they meet.
    @discardableResult
    public func link(
        by linker: some DocumentLinker, progress: (LinkSummary) -> Void = { _ in }
    ) throws(LedgerError) -> LinkSummary {
        var summary = LinkSummary()
        if try isLinked(by: linker.version) { return summary }
        try write { db in
            try LinkState.use(version: linker.version, in: db)
            try LinkState.clearIfMostArePending(db)
        }
        var goesOn = true
        while goesOn {
            let step = try write { db in try LinkRun(db, linker).run(limit: Ledger.linkedAtOnce) }
            summary.documents += step.documents
            summary.incidents += step.incidents
            goesOn = step.documents > 0
            if goesOn { progress(summary) }
        }
        return summary
    }

    /// Whether all is linked by this make of linker, so that none need be made ready.
    public func isLinked(by version: String) throws(LedgerError) -> Bool {
        try read { db in try LinkState.version(in: db) == version && !LinkState.hasPending(in: db) }
    }

    /// How many documents are not linked yet.
    public func pending() throws(LedgerError) -> Int {
        try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM documents WHERE linked = 0") ?? 0 }
    }
}
