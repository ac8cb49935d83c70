// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

/// Reads documents out of rows.
enum DocumentRows {
    /// What is read of `documents d`, without the text.
    static let columns = """
        d.key, d.id, d.version, d.current, d.sha256, d.published, d.outlet, d.url, d.added, d.title, \
        (SELECT count(*) FROM claims n WHERE n.document = d.key AND n.verdict <> 'rejected') AS claims
        """

    static func document(_ row: Row, withText: Bool) throws -> StoredDocument {
        StoredDocument(
            record: DocumentRecord(
                id: row["id"], title: row["title"], published: row["published"], source: row["outlet"],
                url: row["url"], text: withText ? row["text"] : ""),
            version: row["version"], isCurrent: row["current"], sha256: row["sha256"], added: row["added"],
            claims: row["claims"])
    }
}
