// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
public import HearsayText

extension Ledger {
    /// Adds a batch of coded documents and refusals in one transaction, and tells what became of each document.
    ///
    /// A document that is there already, in whichever version, adds nothing. One with a known id but other bytes or
    /// facts becomes the current version, and the older ones stay. With `recodes` the claims of a current version are
    /// replaced where they are read otherwise now. Added documents are pending until ``link(by:)``.
    ///
    /// - Parameter time: When they are added, ISO 8601.
    /// - Complexity: linear in the rows, with a logarithm for the indexes.
    @discardableResult
    public func add(
        _ entries: [LedgerEntry], rejections: [RejectionRecord] = [], at time: String, recodes: Bool = false
    ) throws(LedgerError) -> [Addition] {
        guard !entries.isEmpty || !rejections.isEmpty else { return [] }
        return try write { db in
            var writer = try DocumentWriter(db)
            let additions = try entries.map { entry in
                try writer.write(entry, at: time, recodes: recodes, in: db)
            }
            let insert = try db.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO rejections (code, input, line, byte, reason, at) VALUES (?, ?, ?, ?, ?, ?)
                    """)
            for one in rejections {
                try insert.execute(arguments: [one.code, one.input, one.line, one.byte, one.reason, time])
            }
            return additions
        }
    }

    /// Whether some version of the document is there with the same bytes and facts: it need not be coded then.
    public func holds(_ document: Document) throws(LedgerError) -> Bool {
        try read { db in
            let statement = try db.cachedStatement(sql: "SELECT fingerprint FROM documents WHERE id = ?")
            let known = try Data.fetchAll(statement, arguments: [document.id])
            return !known.isEmpty && known.contains(DocumentHash(document).bytes)
        }
    }

    /// A name for a document that has none of its own: the first digits of the hash of its bytes.
    public static func contentName(of document: Document) -> String {
        String(DocumentHash(document).sha256.prefix(16))
    }

    /// All refusals, by input and place.
    public func rejections() throws(LedgerError) -> [RejectionRecord] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT code, input, line, byte, reason, at FROM rejections
                    ORDER BY input, ifnull(line, -1), ifnull(byte, -1), code
                    """
            ).map { row in
                RejectionRecord(
                    code: row["code"], input: row["input"], line: row["line"], byte: row["byte"], reason: row["reason"],
                    at: row["at"])
            }
        }
    }
}
