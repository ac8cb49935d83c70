// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import HearsayIncidents

/// Links some pending documents within one transaction.
struct LinkRun {
    private let db: Database
    private let linker: any DocumentLinker
    private let documents: LinkedDocuments
    private let tellings: TellingTable

    init(_ db: Database, _ linker: any DocumentLinker) throws {
        self.db = db
        self.linker = linker
        documents = LinkedDocuments(db)
        tellings = try TellingTable(db)
    }

    static func version(in db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM settings WHERE name = 'linker'")
    }

    static func hasPending(in db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM documents WHERE linked = 0)") ?? false
    }

    /// Notes which make of linker is at work; another one than before leaves nothing linked.
    static func use(version: String, in db: Database) throws {
        guard try self.version(in: db) != version else { return }
        try db.execute(
            sql: "INSERT INTO settings VALUES ('linker', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            arguments: [version])
        for table in ["incidents", "tellings", "copies", "signatures"] { try db.execute(sql: "DELETE FROM \(table)") }
        try db.execute(sql: "UPDATE documents SET linked = 0 WHERE linked = 1")
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

        var copies = try CopyTable(db)
        var components = Set<Int64>()
        for key in keys {
            components.formUnion(try tellings.removeAll(ofDocument: key))
            try copies.remove(document: key)
        }
        let readings = try read(current)
        for (key, reading) in zip(current, readings) {
            try copies.insert(reading, document: key)
        }
        let regrouped = try copies.regroup(by: linker, documents)
        components.formUnion(try tellings.components(ofDocuments: regrouped))
        for (key, reading) in zip(current, readings) {
            components.formUnion(try tellings.insert(reading.tellings, document: key))
        }
        components.formUnion(try tellings.components(meeting: readings.flatMap { $0.tellings.flatMap(\.sought) }))
        summary.incidents = try relink(components, copies)
        for key in keys { try db.execute(sql: "UPDATE documents SET linked = 1 WHERE key = ?", arguments: [key]) }
        summary.documents = keys.count
        return summary
    }

    /// What the linker reads in documents, on all cores.
    private func read(_ keys: [Int64]) throws -> [LinkReading] {
        let records = try keys.map { try documents.record($0, withText: true) }
        let linker = linker
        let results = ParallelResults<LinkReading>(count: records.count)
        DispatchQueue.concurrentPerform(iterations: records.count) { i in
            results.set(i, linker.read(records[i]))
        }
        return results.values.map { $0 ?? LinkReading() }
    }

    /// Replaces the incidents of some components; the number of those that are new or other.
    private func relink(_ touched: Set<Int64>, _ copies: CopyTable) throws -> Int {
        let constraints = try ConstraintResolver(db, documents)
        let components = try constraints.completed(touched, tellings)
        let rows = try tellings.rows(of: components)
        let keys = Set(rows.map(\.documentKey))
        let records = try keys.map { try documents.document($0, withClaims: true) }.sorted {
            $0.record.id < $1.record.id
        }
        let request = LinkRequest(
            tellings: rows.map(\.telling), documents: records, copies: try copies.groups(of: keys),
            constraints: try constraints.constraints(for: Set(records.map(\.record.id))))
        let linked = rows.isEmpty ? [] : linker.link(request)

        let incidents = try IncidentTable(db)
        let old = try incidents.remove(components: components)
        let byMember = Dictionary(
            rows.map { (LinkedComponent.Member(document: $0.telling.document, telling: $0.telling.id), $0.key) }
        ) { first, _ in first }
        var isNew = 0
        var left = Set(rows.map(\.key))
        for component in linked {
            let members = component.members.compactMap { byMember[$0] }
            guard let name = members.min() else { continue }
            for member in members {
                try tellings.move(member, to: name)
                left.remove(member)
            }
            for incident in component.incidents {
                let json = try incidents.insert(incident, component: name)
                if !old.contains(json) { isNew += 1 }
            }
        }
        for key in left { try tellings.move(key, to: key) }
        return isNew
    }
}
