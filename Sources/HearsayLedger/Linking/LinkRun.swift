// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import HearsayIncidents

/// Links some pending documents within one transaction.
struct LinkRun<Linker: DocumentLinker> {
    private let db: Database
    private let linker: Linker
    private let documents: LinkedDocuments
    private let tellings: TellingTable

    init(_ db: Database, _ linker: Linker) throws {
        self.db = db
        self.linker = linker
        documents = LinkedDocuments(db)
        tellings = try TellingTable(db)
    }

    /// Links at most `limit` documents, the earliest published first: these meet each other most.
    func run(limit: Int) throws -> Ledger.LinkSummary {
        var summary = Ledger.LinkSummary()
        let pending = try Row.fetchAll(
            db,
            sql: "SELECT key, current FROM documents WHERE linked = 0 ORDER BY published, id, key LIMIT ?",
            arguments: [limit])
        guard !pending.isEmpty else { return summary }
        let keys: [Int64] = pending.map { $0["key"] }
        let current = zip(keys, pending).compactMap { key, row in row["current"] as Bool ? key : nil }

        var copies = CopyTable(db, linker, documents)
        var before = TellingGraph(linker, tellings)
        var gone = Gone()
        for key in keys {
            try note(tellings.rows(ofDocument: key), in: &gone, &before)
            try copies.remove(document: key)
        }
        for key in keys { try tellings.removeAll(ofDocument: key) }
        let readings = try read(current)
        for (key, reading) in zip(current, readings) { try copies.insert(reading.reading, document: key) }
        let regrouped = try copies.regroup()
        for key in regrouped { try note(tellings.rows(ofDocument: key), in: &gone, &before) }

        var changed: [Int64] = []
        for (key, reading) in zip(current, readings) {
            for (telling, filed) in zip(reading.reading.tellings, reading.filed) {
                changed.append(try tellings.insert(telling, filed: filed, document: key))
            }
        }
        changed += try appointLeaders(regrouped, copies)

        var touched = TouchedComponents(linker, tellings)
        try touched.touch(components: gone.components)
        touched.touch(left: gone.ties)
        try touched.touch(new: changed)
        try touched.find()
        let writer = try ComponentWriter(db, linker, documents, tellings, copies)
        summary.incidents = try writer.relink(&touched, changed: Set(changed), left: gone.components)
        let done = try db.cachedStatement(sql: "UPDATE documents SET linked = 1 WHERE key = ?")
        for key in keys { try done.execute(arguments: [key]) }
        summary.documents = keys.count
        return summary
    }

    /// What went away, or stands for others than before.
    private struct Gone {
        var components: Set<Int64> = []
        var ties: Set<Int64> = []
    }

    /// Notes the components of tellings and all that they were tied to.
    private func note(
        _ rows: [TellingTable.Stored], in gone: inout Gone, _ before: inout TellingGraph<Linker>
    ) throws {
        for row in rows {
            gone.components.insert(row.component)
            gone.ties.formUnion(try before.ties(of: row.key).map(\.node))
        }
    }

    /// Finds out which tellings of these documents stand for which; the tellings that there are.
    private func appointLeaders(_ regrouped: Set<Int64>, _ copies: CopyTable<Linker>) throws -> [Int64] {
        let stories = try copies.stories(of: regrouped)
        var all: [Int64] = []
        for story in stories + regrouped.subtracting(stories.joined()).sorted().map({ [$0] }) {
            let rows = try story.flatMap(tellings.rows(ofDocument:))
            let groups =
                story.count > 1
                ? linker.twins(
                    try story.map { try documents.document($0, withClaims: false) }, rows.map(\.telling)) : []
            var leader = Array(rows.indices)
            for group in groups { for i in group { leader[i] = group[0] } }
            for (i, row) in rows.enumerated() { try tellings.lead(row.key, by: rows[leader[i]].key) }
            all += rows.map(\.key)
        }
        return all
    }

    /// What the linker reads in documents, with the keys that it files their tellings under; on all cores.
    private func read(_ keys: [Int64]) throws -> [(reading: LinkReading, filed: [[UInt64]])] {
        let records = try keys.map { try documents.record($0, withText: true) }
        let linker = linker
        return ParallelMap.over(records.count) { i in
            let reading = linker.read(records[i])
            return (reading, reading.tellings.map { linker.trait(of: $0).map { linker.keys(of: $0).filed } ?? [] })
        }
    }
}
