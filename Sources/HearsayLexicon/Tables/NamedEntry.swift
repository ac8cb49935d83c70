// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// A country, with the names that stand for its state and people: a row of `countries.tsv`.
public struct Country: Sendable {
    /// The row's id.
    public let id: String
    /// ISO 3166-1 alpha-3, or NKR, XKX.
    public let code: String
    /// Common English name.
    public let name: String
    /// Other names.
    public let aliases: [String]
    /// Adjective and people's names.
    public let demonyms: [String]
    /// Names of the capital.
    public let capitals: [String]
    /// Seats of power that stand for the government ("the Kremlin").
    public let seats: [String]
    /// The state that claims its land, where it is no member of the United Nations ("claimed by AZE" in the note); or empty.
    public let claimedBy: String

    static let columns = 8

    init(row: Table.Row, file: String, tokens: (String) -> [Term]) {
        id = row[0]
        name = row[1]
        aliases = row[2].listed(by: ";").filter { $0 != "-" }
        demonyms = row[3].listed(by: ";").filter { $0 != "-" }
        capitals = row[4].listed(by: ";").filter { $0 != "-" }
        seats = row[5].listed(by: ";").filter { $0 != "-" }
        code = row[6]
        claimedBy = row[7].hasPrefix("claimed by ") ? String(row[7].dropFirst(11).prefix(3)) : ""
    }
}

/// A named organisation, group or person in office: a row of `actors.tsv`.
public struct NamedActor: Sendable {
    /// The row's id.
    public let id: String
    /// Canonical name.
    public let name: String
    /// Acronyms, spellings.
    public let aliases: [String]
    /// Country code, IGO, NGO, REL, or empty.
    public let country: String
    /// UNO or EUR for the bodies of the United Nations and the European Union, whose country is IGO; else empty.
    public let bloc: String
    /// Sector.
    public let sector: String
    /// PLOVER's sector, where it is a narrower one; else the same, as ``Sector/plover(of:)`` has it.
    public let group: String
    /// org group party igo ngo media person force company.
    public let kind: String

    static let columns = 7

    init(row: Table.Row, file: String, tokens: (String) -> [Term]) throws(LexiconError) {
        id = row[0]
        name = row[1]
        aliases = row[2].listed(by: ";").filter { $0 != "-" }
        let codes = row[3].listed(by: " ")
        country = row[3] == "-" ? "" : codes.first ?? ""
        bloc = codes.count > 1 ? codes[1] : ""
        guard codes.count <= 1 || bloc == "UNO" || bloc == "EUR" else {
            throw .cell(file: file, line: row.line, column: "country", value: row[3], reason: "is no code")
        }
        guard let sector = Sector(cell: row[4]) else {
            throw .cell(file: file, line: row.line, column: "sector", value: row[4], reason: "is no sector")
        }
        self.sector = sector.claimed
        group = sector.plover
        kind = row[5]
    }
}

/// A town, region, river or sea: a row of `places.tsv`.
public struct NamedPlace: Sendable {
    /// The row's id.
    public let id: String
    /// Canonical name.
    public let name: String
    /// Other spellings.
    public let aliases: [String]
    /// Alpha-3, or empty where it lies in several or none.
    public let country: String
    /// city town village region district river sea strait line mountain island camp airport area; "capital", "country".
    public let kind: String

    static let columns = 6

    init(row: Table.Row, file: String, tokens: (String) -> [Term]) {
        id = row[0]
        name = row[1]
        aliases = row[2].listed(by: ";").filter { $0 != "-" }
        country = row[3] == "-" ? "" : row[3]
        kind = row[4]
    }

    init(id: String, name: String, country: String, kind: String) {
        self.id = id
        self.name = name
        aliases = []
        self.country = country
        self.kind = kind
    }
}
