// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayLexicon

@Suite("Rows of the tables")
struct TableRowTests {
    @Test("Ids stand in the order of their bytes, each once", arguments: PackTable.all)
    func idsAreSorted(table: PackTable) throws {
        let ids = try Pack.rows(table.name, columns: table.columns).map { $0[0] }
        for (id, next) in zip(ids, ids.dropFirst()) {
            #expect(id.utf8.lexicographicallyPrecedes(next.utf8), "\(id) before \(next)")
        }
    }

    @Test("A name stands in one row, or a remark says which row it is read as", arguments: PackTable.all)
    func namesAreTold(table: PackTable) throws {
        guard let note = table.note else { return }
        var first: [String: String] = [:]
        for row in try Pack.rows(table.name, columns: table.columns) {
            let names = Set(table.names.flatMap { row[$0].listed(by: ";") }).subtracting(["-"])
            for name in names {
                if let other = first[name] {
                    #expect(!row[note].isEmpty, "\(name) in \(other) and \(row[0])")
                } else {
                    first[name] = row[0]
                }
            }
        }
    }

    @Test("Agents have a known sector, kind and number")
    func agentsAreClassed() throws {
        for agent in try Pack.lexicon().agents {
            #expect(Sector.claimable.contains(agent.sector), "\(agent.id)")
            #expect(["person", "group", "body"].contains(agent.kind), "\(agent.id)")
            #expect(["", "sg", "pl", "pls"].contains(agent.number), "\(agent.id)")
            #expect(!agent.example.isEmpty, "\(agent.id)")
        }
    }

    @Test("Every sector is in use, among words and among names")
    func sectorsAreUsed() throws {
        let lexicon = try Pack.lexicon()
        #expect(Set(lexicon.agents.map(\.sector)) == Sector.claimable)
        #expect(Set(lexicon.actors.map(\.sector)).union(["UNK"]) == Sector.claimable)
    }

    @Test("Named actors have a country of the list, a stand-in for one, or none")
    func actorsAreClassed() throws {
        let lexicon = try Pack.lexicon()
        let codes = Set(lexicon.countries.map(\.code)).union(["", "IGO", "NGO", "REL"])
        let kinds: Set = ["org", "group", "party", "igo", "ngo", "media", "person", "force", "company"]
        for actor in lexicon.actors {
            #expect(codes.contains(actor.country), "\(actor.id)")
            #expect(Sector.claimable.contains(actor.sector), "\(actor.id)")
            #expect(kinds.contains(actor.kind), "\(actor.id)")
        }
    }

    @Test("Places have a country of the list or none, and a known kind")
    func placesAreClassed() throws {
        let lexicon = try Pack.lexicon()
        let codes = Set(lexicon.countries.map(\.code)).union([""])
        let kinds: Set = [
            "city", "town", "village", "region", "district", "river", "sea", "strait", "line", "mountain", "island",
            "camp",
            "airport", "area", "capital", "country",
        ]
        for place in lexicon.places {
            #expect(codes.contains(place.country), "\(place.id)")
            #expect(kinds.contains(place.kind), "\(place.id)")
        }
    }

    @Test("A quantity is not more than its upper bound")
    func quantitiesAreBounds() throws {
        for quantity in try Pack.lexicon().quantities {
            #expect(quantity.low >= 0, "\(quantity.id)")
            #expect(quantity.high.map { $0 >= quantity.low } ?? true, "\(quantity.id)")
        }
    }
}
