// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

/// Actors and places, each kept once; what a transaction has met before is not looked up again.
struct NameTables {
    private let findActor: Statement
    private let insertActor: Statement
    private let findPlace: Statement
    private let insertPlace: Statement
    private var actors: [[UInt8]: Int64] = [:]
    private var places: [[UInt8]: Int64] = [:]

    init(_ db: Database) throws {
        findActor = try db.cachedStatement(
            sql: "SELECT key FROM actors WHERE name = ? AND country = ? AND sector = ?")
        insertActor = try db.cachedStatement(
            sql: "INSERT INTO actors (name, country, sector, folded) VALUES (?, ?, ?, ?)")
        findPlace = try db.cachedStatement(
            sql: """
                SELECT key FROM places WHERE name = ? AND country = ? AND ifnull(lat, 999.0) = ifnull(?, 999.0)
                AND ifnull(lon, 999.0) = ifnull(?, 999.0) AND ifnull(class, '') = ifnull(?, '')
                AND ifnull(geonames, -1) = ifnull(?, -1)
                """)
        insertPlace = try db.cachedStatement(
            sql: "INSERT INTO places (name, country, lat, lon, class, geonames) VALUES (?, ?, ?, ?, ?, ?)")
    }

    /// The row of an actor, which is written if it is not there.
    mutating func key(of actor: ActorRecord, in db: Database) throws -> Int64 {
        let known = NameTables.bytes(actor.name, actor.country, actor.sector)
        if let key = actors[known] { return key }
        let key: Int64
        if let found = try Int64.fetchOne(findActor, arguments: [actor.name, actor.country, actor.sector]) {
            key = found
        } else {
            try insertActor.execute(
                arguments: [actor.name, actor.country, actor.sector, FoldedWords.fold(actor.name)])
            key = db.lastInsertedRowID
        }
        actors[known] = key
        return key
    }

    /// The row of a place, which is written if it is not there.
    mutating func key(of place: PlaceRecord, in db: Database) throws -> Int64 {
        let known = NameTables.bytes(
            place.name, place.country, place.lat?.description, place.lon?.description, place.class,
            place.geonames?.description)
        if let key = places[known] { return key }
        let arguments: StatementArguments = [
            place.name, place.country, place.lat, place.lon, place.class, place.geonames,
        ]
        let key: Int64
        if let found = try Int64.fetchOne(findPlace, arguments: arguments) {
            key = found
        } else {
            try insertPlace.execute(arguments: arguments)
            key = db.lastInsertedRowID
        }
        places[known] = key
        return key
    }

    /// What tells one row from another: bytes, since the database takes letters that look alike for different.
    private static func bytes(_ parts: String?...) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts {
            bytes.append(contentsOf: (part ?? "").utf8)
            bytes.append(0)
        }
        return bytes
    }
}
