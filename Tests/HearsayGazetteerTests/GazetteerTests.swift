// SPDX-License-Identifier: Apache-2.0

import HearsayNetwork
import Testing

@testable import HearsayGazetteer

@Suite("The gazetteer that comes with the program")
struct GazetteerTests {
    private static let opened = Result { try Gazetteer.load() }

    /// A name as it may stand in a report, and a place that bears it.
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var country: String
        var placeClass: PlaceClass
        var latitude: Double
        var longitude: Double
        var testDescription: String { name }
    }

    private static let rows: [Row] = [
        Row(name: "Goma", country: "COD", placeClass: .town, latitude: -1.68, longitude: 29.22),
        Row(name: "KHARTOUM", country: "SDN", placeClass: .town, latitude: 15.55, longitude: 32.53),
        Row(name: "Qa‘im", country: "IRQ", placeClass: .town, latitude: 34.37, longitude: 41.09),
        Row(name: "Deir ez-Zor", country: "SYR", placeClass: .town, latitude: 35.34, longitude: 40.14),
        Row(name: "Sankt-Peterburg", country: "RUS", placeClass: .town, latitude: 59.94, longitude: 30.31),
        Row(name: "Peru", country: "PER", placeClass: .country, latitude: -10, longitude: -76),
        Row(name: "Chad", country: "TCD", placeClass: .country, latitude: 15, longitude: 19),
        Row(name: "Kentucky", country: "USA", placeClass: .region, latitude: 38.2, longitude: -84.9),
        Row(name: "Oromia", country: "ETH", placeClass: .region, latitude: 7.9, longitude: 38.9),
        Row(name: "Artsakh", country: "AZE", placeClass: .region, latitude: 39.8, longitude: 46.8),
        Row(name: "Darfur", country: "SDN", placeClass: .region, latitude: 13.5, longitude: 24.5),
        Row(name: "Donbas", country: "UKR", placeClass: .region, latitude: 48.3, longitude: 38),
        Row(name: "Somaliland", country: "SOM", placeClass: .region, latitude: 9.7, longitude: 46),
        Row(name: "Strait of Hormuz", country: "", placeClass: .sea, latitude: 26.6, longitude: 56.3),
        Row(name: "Sea of Azov", country: "", placeClass: .sea, latitude: 46.1, longitude: 36.6),
        Row(name: "Euphrates", country: "", placeClass: .line, latitude: 34.6, longitude: 40.9),
        Row(name: "Line of Control", country: "", placeClass: .line, latitude: 34.3, longitude: 74.5),
        Row(name: "Martakert", country: "AZE", placeClass: .town, latitude: 40.21, longitude: 46.81),
        Row(name: "Agdara", country: "AZE", placeClass: .town, latitude: 40.21, longitude: 46.81),
        Row(name: "Hadrut", country: "AZE", placeClass: .town, latitude: 39.52, longitude: 47.03),
    ]

    @Test("Names are found however they are written", arguments: rows)
    func names(row: Row) throws {
        let gazetteer = try Self.opened.get()
        let wanted = GeoPoint(latitude: row.latitude, longitude: row.longitude)
        let found = gazetteer.matches(NameKey(row.name)).map { gazetteer[$0.place] }
        let hit = found.first {
            $0.placeClass == row.placeClass && (row.country.isEmpty || $0.country == row.country)
                && $0.point.distance(to: wanted) < max(60, $0.radius)
        }
        #expect(hit != nil, "\(found.map { "\($0.name) \($0.country) \($0.placeClass) \($0.point)" })")
    }

    @Test("A town of one name lies in its own divisions and state")
    func ancestors() throws {
        let gazetteer = try Self.opened.get()
        let towns = gazetteer.matches(NameKey("Lexington")).map(\.place).filter { gazetteer.placeClass($0) == .town }
        let states = towns.map { gazetteer.ancestors($0).map { gazetteer[$0].name } }
        #expect(states.contains { $0.contains("Kentucky") && $0.last == "United States" })
        #expect(states.contains { $0.contains("Massachusetts") })
        let kentucky = try #require(gazetteer.matches(NameKey("Kentucky")).first)
        #expect(towns.filter { gazetteer.isWithin($0, kentucky.place) }.count >= 1)
        #expect(!gazetteer.isWithin(kentucky.place, kentucky.place))
    }

    @Test(
        "Adjectives and peoples are told from names",
        arguments: [("Peruvian", "PER"), ("Kenyans", "KEN"), ("Nigerien", "NER"), ("Nigerian", "NGA")])
    func adjectives(word: String, country: String) throws {
        let gazetteer = try Self.opened.get()
        let matches = gazetteer.matches(NameKey(word)).filter { $0.kind == .adjective }
        #expect(matches.map { gazetteer.country($0.place) } == [country])
    }

    @Test("Of a capital it is known that it is one")
    func capitals() throws {
        let gazetteer = try Self.opened.get()
        for (name, country) in [("Lima", "PER"), ("Nairobi", "KEN"), ("Dili", "TLS"), ("Washington", "USA")] {
            let capital = gazetteer.matches(NameKey(name)).first {
                $0.kind == .name && gazetteer.isCapital($0.place)
            }
            #expect(capital.map { gazetteer.country($0.place) } == country, "\(name)")
        }
    }

    @Test(
        "Other transliterations and slips of the pen are near",
        arguments: [("Han Shaykhun", "SYR"), ("Mogadischu", "SOM"), ("Mosoul", "IRQ"), ("Kharkiw", "UKR")])
    func near(name: String, country: String) throws {
        let gazetteer = try Self.opened.get()
        let found = gazetteer.near(name)
        #expect(
            found.first.map { gazetteer.country($0.match.place) } == country,
            "\(found.map { gazetteer[$0.match.place].name })")
        #expect(found.allSatisfy { $0.distance <= name.count / 4 })
    }

    @Test("What is no name has no place", arguments: ["", " ", "'", "xqzzv", String(repeating: "ab", count: 40)])
    func nothing(name: String) throws {
        let gazetteer = try Self.opened.get()
        #expect(gazetteer.matches(NameKey(name)).isEmpty)
        #expect(gazetteer.near(name).isEmpty)
    }

    @Test("Every record can be read, and lies on the globe in a state that exists")
    func records() throws {
        let gazetteer = try Self.opened.get()
        #expect(gazetteer.count > 270_000)
        for number in stride(from: 0, to: gazetteer.count, by: 97) {
            let place = gazetteer[PlaceID(number)]
            #expect(!place.name.isEmpty && abs(place.point.latitude) <= 90 && abs(place.point.longitude) <= 180)
            #expect(place.country.isEmpty || place.country.count == 3)
            #expect(place.radius > 0 && place.population >= 0)
            #expect(place.parent.map { $0 < place.id } ?? true)
            #expect(gazetteer.matches(NameKey(place.name)).contains { $0.place == place.id }, "\(place.name)")
        }
    }
}
