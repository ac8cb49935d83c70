// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import HearsayIncidents

/// What linkers keep of documents, and which documents are one story.
struct CopyTable<Linker: DocumentLinker> {
    private let db: Database
    private let linker: Linker
    private let documents: LinkedDocuments
    /// Documents whose group may be another one now.
    private var touched: Set<Int64> = []

    init(_ db: Database, _ linker: Linker, _ documents: LinkedDocuments) {
        self.db = db
        self.linker = linker
        self.documents = documents
    }

    /// Takes a document out; its copies are looked at again.
    mutating func remove(document key: Int64) throws {
        touched.formUnion(try members(ofStoryOf: key))
        touched.remove(key)
        let unfile = try db.cachedStatement(sql: "DELETE FROM copy_keys WHERE filed = ? AND document = ?")
        for one in Set(linker.copyKeys(of: try documents.document(key, withClaims: false)).filed) {
            try unfile.execute(arguments: [Int64(bitPattern: one), key])
        }
        for table in ["copies", "signatures"] {
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE document = ?").execute(arguments: [key])
        }
    }

    /// Writes what a linker took out of a document.
    mutating func insert(_ reading: LinkReading, document key: Int64) throws {
        try db.cachedStatement(sql: "INSERT INTO signatures VALUES (?, ?)").execute(arguments: [key, reading.data])
        let filed = Set(linker.copyKeys(of: try documents.document(key, withClaims: false)).filed)
        let file = try db.cachedStatement(sql: "INSERT OR IGNORE INTO copy_keys VALUES (?, ?)")
        for one in filed { try file.execute(arguments: [Int64(bitPattern: one), key]) }
        if !filed.isEmpty { touched.insert(key) }
    }

    /// Groups anew what was touched with all that it meets; the documents whose group is another one than before.
    mutating func regroup() throws -> Set<Int64> {
        let meeting = try db.cachedStatement(sql: "SELECT document FROM copy_keys WHERE filed = ?")
        var set = touched
        for key in touched {
            for sought in Set(linker.copyKeys(of: try documents.document(key, withClaims: false)).sought) {
                set.formUnion(try Int64.fetchAll(meeting, arguments: [Int64(bitPattern: sought)]))
            }
        }
        for key in set { set.formUnion(try members(ofStoryOf: key)) }
        let members = try set.map { key in (key, try documents.document(key, withClaims: false)) }
            .sorted { $0.1.record.id < $1.1.record.id }
        let keys = Dictionary(members.map { ($0.1.record.id, $0.0) }) { first, _ in first }
        let groups = members.count > 1 ? linker.copies(members.map(\.1)) : []
        return try replace(set, by: groups.map { $0.compactMap { keys[$0] } }.filter { $0.count > 1 })
    }

    private func replace(_ set: Set<Int64>, by groups: [[Int64]]) throws -> Set<Int64> {
        var old: [Int64: [Int64]] = [:]
        for key in set { old[key] = try members(ofStoryOf: key) }
        var new: [Int64: [Int64]] = [:]
        for group in groups { for key in group { new[key] = group } }
        let changed = set.filter { old[$0] ?? [] != new[$0] ?? [] }
        let delete = try db.cachedStatement(sql: "DELETE FROM copies WHERE document = ?")
        for key in changed { try delete.execute(arguments: [key]) }
        let insert = try db.cachedStatement(sql: "INSERT INTO copies VALUES (?, ?, ?)")
        for group in groups where group.contains(where: changed.contains) {
            guard let story = group.min() else { continue }
            for (i, key) in group.enumerated() { try insert.execute(arguments: [key, story, i]) }
        }
        return changed
    }

    /// The stories that any of these documents is in, the original first.
    func stories(of keys: Set<Int64>) throws -> [[Int64]] {
        var seen = Set<Int64>()
        var stories: [[Int64]] = []
        for key in keys where !seen.contains(key) {
            let members = try members(ofStoryOf: key)
            seen.formUnion(members)
            if !members.isEmpty { stories.append(members) }
        }
        return stories
    }

    private func members(ofStoryOf key: Int64) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT b.document FROM copies a JOIN copies b ON b.story = a.story WHERE a.document = ?
                ORDER BY b.position
                """)
        return try Int64.fetchAll(statement, arguments: [key])
    }

    /// The groups that any of these documents is in, as ids, the original first; by the original.
    func groups(of keys: Set<Int64>) throws -> [[String]] {
        let names = try db.cachedStatement(sql: "SELECT id FROM documents WHERE key = ?")
        let groups = try stories(of: keys).map { story in
            try story.map { try String.fetchOne(names, arguments: [$0]) ?? "" }
        }
        return groups.sorted { ($0.first ?? "") < ($1.first ?? "") }
    }
}
