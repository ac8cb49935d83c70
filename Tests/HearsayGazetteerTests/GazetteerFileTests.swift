// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayNetwork
import Testing

@testable import HearsayGazetteer

@Suite("The file of a gazetteer")
struct GazetteerFileTests {
    private static let table = """
        # key, parent, class, flags, country, latitude, longitude, radius, population, GeoNames, name, aliases, adjectives
        c\t\tcountry\t\tPER\t-10\t-76\t640\t33000000\t3932488\tPeru\tRepublic of Peru\tPeruvian;Peruvians
        d\tc\tregion\t\tPER\t-13.5\t-72\t150\t1200000\t3941583\tCusco\tCuzco\t
        t\td\ttown\tcapital\tPER\t-13.5226\t-71.9673\t26\t312140\t3941584\tCusco\tQosqo;Cuz.\t
        o\t\tsea\town\t\t-10\t-78\t900\t0\t0\tSouth Sea\t\t
        """

    private static func bytes() throws -> [UInt8] {
        try GazetteerWriter(GazetteerTable(table)).bytes()
    }

    private static func open(_ bytes: [UInt8]) throws -> Gazetteer {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".gazetteer")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data(bytes).write(to: url)
        return try Gazetteer(file: ModelFile(url, kind: Gazetteer.kind))
    }

    @Test("What was written is read")
    func roundTrip() throws {
        let gazetteer = try Self.open(try Self.bytes())
        #expect(gazetteer.count == 4)
        let town = gazetteer[PlaceID(2)]
        #expect(town.name == "Cusco" && town.aliases == ["Qosqo", "Cuz."] && town.country == "PER")
        #expect(town.isCapital && !town.isOwn && town.geonames == 3_941_584 && town.parent == PlaceID(1))
        #expect(abs(town.point.latitude + 13.5226) < 1e-4 && abs(town.point.longitude + 71.9673) < 1e-4)
        #expect(abs(Double(town.population) / 312_140 - 1) < 0.05 && abs(town.radius / 26 - 1) < 0.05)
        let sea = gazetteer[PlaceID(3)]
        #expect(sea.isOwn && sea.geonames == nil && sea.parent == nil && sea.country.isEmpty)
        #expect(gazetteer.ancestors(PlaceID(2)) == [PlaceID(1), PlaceID(0)])
        #expect(Set(gazetteer.matches(NameKey("CUSCO")).map(\.place)) == [PlaceID(1), PlaceID(2)])
        #expect(gazetteer.matches(NameKey("peruvian")).map(\.kind) == [.adjective])
        #expect(gazetteer.matches(NameKey("Cuz.")).map(\.isAbbreviation) == [true])
        #expect(gazetteer.countryNumber(code: "PER") == 1 && gazetteer.countryNumber(code: "XXX") == 0)
    }

    @Test("The same table gives the same bytes")
    func determinism() throws {
        #expect(try Self.bytes() == Self.bytes())
    }

    @Test("A file cut short or changed is refused")
    func damaged() throws {
        let bytes = try Self.bytes()
        for count in [0, 7, 31, 200, bytes.count - 1] {
            #expect(throws: ModelError.self) { try Self.open(Array(bytes.prefix(count))) }
        }
        var changed = bytes
        changed[changed.count - 20] ^= 0x40
        #expect(throws: ModelError.self) { try Self.open(changed) }
        var other = bytes
        other[0] = 0x58
        #expect(throws: ModelError.self) { try Self.open(other) }
    }

    @Test("A hostile file whose checksum is right is refused or read, and never read past its end")
    func hostile() throws {
        let bytes = try Self.bytes()
        var seed: UInt64 = 20_310_316
        for _ in 0..<300 {
            var changed = bytes
            for _ in 0..<8 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                changed[32 + Int(seed >> 33) % (changed.count - 32)] = UInt8(truncatingIfNeeded: seed >> 25)
            }
            guard let gazetteer = try? Self.open(ModelFile.sealed(changed)) else { continue }
            for name in ["Cusco", "Peru", "Peruvian", "Qosqo", "South Sea", "nothing"] {
                for match in gazetteer.matches(NameKey(name)) {
                    let place = gazetteer[match.place]
                    #expect(place.name.utf8.count < 1024)
                    _ = gazetteer.ancestors(match.place)
                }
                _ = gazetteer.near(name)
            }
        }
    }

    @Test(
        "A table with a fault is refused with the line of it",
        arguments: [
            ("t\tx\ttown\t\tPER\t1\t2\t1\t0\t0\tCusco\t\t", "no row x"), ("t\t\ttown", "3 columns"),
            ("t\t\tcastle\t\tPER\t1\t2\t1\t0\t0\tCusco\t\t", "cannot be read"),
            ("t\t\ttown\t\tPER\t91\t2\t1\t0\t0\tCusco\t\t", "cannot be read"),
            ("t\t\ttown\t\tPER\t1\t2\t1\t0\t0\t\t\t", "cannot be read"),
        ])
    func faults(line: String, reason: String) {
        let error = #expect(throws: GazetteerTableError.self) { try GazetteerTable("# first\n" + line) }
        #expect(error?.description.contains("line 2") == true && error?.description.contains(reason) == true)
    }
}
