// SPDX-License-Identifier: Apache-2.0

import HearsayGazetteer
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Where an event is said to have been")
struct EventPlaceTests {
    private func place(_ text: String, of trigger: String) throws -> Place? {
        let coded = try SharedCoder.code(text)
        let claim = try #require(
            coded.claims.first { coded.text[$0.trigger].contains(trigger) },
            "\(coded.claims.map { coded.text[$0.trigger] })")
        return claim.place
    }

    @Test("A place has a point, a radius and a class")
    func point() throws {
        let place = try #require(try place("A bomb killed four people in Baidoa on Tuesday.", of: "killed"))
        #expect(place.name == "Baidoa" && place.country == "SOM" && place.placeClass == .town)
        let point = GeoPoint(latitude: try #require(place.latitude), longitude: try #require(place.longitude))
        #expect(point.distance(to: GeoPoint(latitude: 3.114, longitude: 43.65)) < 5)
        #expect(try #require(place.radius) < 30)
    }

    @Test("A state, a river and a front have no point")
    func noPins() throws {
        for text in [
            "A bomb killed four people in Kenya on Tuesday.", "A bomb killed four people along the front on Tuesday.",
            "A bomb killed four people at the border on Tuesday.",
        ] {
            let place = try #require(try place(text, of: "killed"))
            #expect(place.latitude == nil && place.longitude == nil && place.radius == nil, "\(text)")
        }
        let front = try #require(try place("Troops shelled positions along the front on Sunday.", of: "shelled"))
        #expect(front.placeClass == .line && front.name == "the front")
    }

    @Test("Governments named by their capitals are no places")
    func governments() throws {
        #expect(try place("Lima backed Quito with money, a spokesman said on Monday.", of: "backed") == nil)
        #expect(try place("Lima accused Quito of shelling a village.", of: "accused") == nil)
    }

    /// What the words before a name say, and how it changes the point.
    struct Relation: Sendable, CustomTestStringConvertible {
        var words: String
        var relation: String
        var distance: ClosedRange<Double>
        var testDescription: String { words }
    }

    @Test(
        "Words before the name move the point or widen its radius",
        arguments: [
            Relation(words: "near Baidoa", relation: "near", distance: 0...0.1),
            Relation(words: "on the outskirts of Baidoa", relation: "outskirts", distance: 0...0.1),
            Relation(words: "outside Baidoa", relation: "outside", distance: 0...0.1),
            Relation(words: "30 km north of Baidoa", relation: "direction", distance: 29.9...30.1),
            Relation(words: "20 miles south-east of Baidoa", relation: "direction", distance: 32...32.4),
            Relation(words: "north of Baidoa", relation: "direction", distance: 0...0.1),
        ])
    func relations(row: Relation) throws {
        let plain = try #require(try place("A bomb killed four people in Baidoa on Tuesday.", of: "killed"))
        let found = try #require(try place("A bomb killed four people \(row.words) on Tuesday.", of: "killed"))
        #expect(found.relation?.name == row.relation)
        let from = GeoPoint(latitude: try #require(plain.latitude), longitude: try #require(plain.longitude))
        let to = GeoPoint(latitude: try #require(found.latitude), longitude: try #require(found.longitude))
        #expect(row.distance.contains(from.distance(to: to)))
        if row.distance.upperBound < 1 { #expect(try #require(found.radius) > (try #require(plain.radius))) }
    }

    @Test("Between two towns is half way, as far as either")
    func between() throws {
        let found = try #require(
            try place("Soldiers clashed with gunmen between Gao and Ansongo on Friday.", of: "clashed"))
        #expect(found.relation == .between("Ansongo"))
        let gao = GeoPoint(latitude: 16.27, longitude: -0.04)
        let ansongo = GeoPoint(latitude: 15.66, longitude: 0.5)
        let point = GeoPoint(latitude: try #require(found.latitude), longitude: try #require(found.longitude))
        #expect(abs(point.distance(to: gao) - point.distance(to: ansongo)) < 5)
        #expect(abs(try #require(found.radius) - gao.distance(to: ansongo) / 2) < 5)
    }

    @Test("What is told of a passage's events holds for those without a place, and is marked")
    func inherited() throws {
        let coded = try SharedCoder.code("Shells hit a market in Baidoa. Four people were killed, officials said.")
        let killed = try #require(coded.claims.first { coded.text[$0.trigger] == "killed" })
        #expect(killed.place?.name == "Baidoa")
        #expect(killed.assumptions.contains { $0.field == "place" })
    }

    @Test("Nobody's name is a place, and a name known in part has no point")
    func persons() throws {
        let coded = try SharedCoder.code("The killing of Judge Anna Brockhurst shocked many people on Monday.")
        #expect(!coded.claims.isEmpty && coded.claims.allSatisfy { $0.place?.latitude == nil })
    }
}
