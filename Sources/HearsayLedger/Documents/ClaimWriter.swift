// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

/// Writes claims with the columns and rows that they are looked for by.
struct ClaimWriter {
    private let insert: Statement
    private let update: Statement
    private let actor: Statement
    private let removeActors: Statement
    private var names: NameTables

    init(_ db: Database) throws {
        insert = try db.cachedStatement(
            sql: """
                INSERT INTO claims (document, position, id, start, "end", type, mode, polarity, reality, claimant,
                    first_day, last_day, place, radius, json)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        update = try db.cachedStatement(
            sql: """
                UPDATE claims SET type = ?, mode = ?, polarity = ?, reality = ?, claimant = ?, first_day = ?,
                    last_day = ?, place = ?, radius = ?, corrected = ?, verdict = ? WHERE key = ?
                """)
        actor = try db.cachedStatement(sql: "INSERT INTO claim_actors VALUES (?, ?, ?, ?)")
        removeActors = try db.cachedStatement(sql: "DELETE FROM claim_actors WHERE claim = ?")
        names = try NameTables(db)
    }

    /// Writes a claim of a document as the machine reads it.
    mutating func insert(_ coded: CodedClaim, document: Int64, position: Int, in db: Database) throws {
        let claim = coded.record
        let claimant = try claim.claimant.map { try names.key(of: $0, in: db) }
        let place = try claim.place.map { try names.key(of: $0, in: db) }
        try insert.execute(arguments: [
            document, position, claim.id, claim.trigger.start, claim.trigger.end, claim.type, claim.mode,
            claim.polarity, claim.reality, claimant, ClaimWriter.day(claim.time?.from),
            ClaimWriter.day(claim.time?.to), place, claim.place?.radius, coded.json,
        ])
        try insertActors(of: claim, db.lastInsertedRowID, in: db)
    }

    /// Makes the columns of a claim follow an analyst's corrections; `corrected` is `nil` where there are none.
    mutating func update(
        _ key: Int64, to claim: ClaimRecord, corrected: String?, verdict: String, in db: Database
    ) throws {
        let claimant = try claim.claimant.map { try names.key(of: $0, in: db) }
        let place = try claim.place.map { try names.key(of: $0, in: db) }
        try update.execute(arguments: [
            claim.type, claim.mode, claim.polarity, claim.reality, claimant, ClaimWriter.day(claim.time?.from),
            ClaimWriter.day(claim.time?.to), place, claim.place?.radius, corrected, verdict, key,
        ])
        try removeActors.execute(arguments: [key])
        try insertActors(of: claim, key, in: db)
    }

    private mutating func insertActors(of claim: ClaimRecord, _ key: Int64, in db: Database) throws {
        for (role, actors) in [("actor", claim.actors), ("recipient", claim.recipients), ("via", claim.via)] {
            for (i, one) in actors.enumerated() {
                try actor.execute(arguments: [key, role, i, names.key(of: one, in: db)])
            }
        }
    }

    /// The day of a date or date-time.
    private static func day(_ time: String?) -> String? {
        time.map { String($0.prefix(10)) }
    }
}
