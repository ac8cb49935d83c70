// SPDX-License-Identifier: Apache-2.0

internal import Foundation
public import HearsayNetwork
internal import HearsayText

/// The places of the world, in one file mapped into memory: states, divisions, towns over 500 people, and the regions,
/// waters, lines and sites of the project's own tables.
///
/// Opening takes milliseconds. A look-up by name costs one step into the file, whatever its size.
///
///     let gazetteer = try Gazetteer.load()
///     for match in gazetteer.matches(NameKey("Goma")) { print(gazetteer[match.place].country) }
public struct Gazetteer: Sendable {
    /// What the file is called.
    static let fileName = "places.gazetteer"
    static let kind = ModelKind(magic: "HSGAZ", version: 1, name: "gazetteer")
    static let recordSize = 18
    static let entrySize = 6
    static let bucketBits = 16

    let file: ModelFile
    let records: Bytes
    let buckets: Bytes
    let entries: Bytes
    let pool: Bytes
    let codes: [String]
    /// How many places there are.
    public let count: Int

    /// Opens the gazetteer.
    ///
    /// - Parameter data: a folder to look in first; `nil` for the usual places.
    /// - Throws: `ModelError` `model.missing` with the places that were searched, or another code where it is damaged.
    public static func load(data: String? = nil) throws(ModelError) -> Gazetteer {
        let folder = DataFolder(explicit: data)
        guard let url = folder.url(of: "HearsayGazetteer") else {
            throw ModelError(
                .missing, path: folder.places(of: "HearsayGazetteer").joined(separator: ", "),
                detail: "no folder with a gazetteer")
        }
        return try Gazetteer(file: ModelFile(url.appendingPathComponent(fileName), kind: kind))
    }

    /// Reads an open file. Complexity: a few look-ups; the checksum was made when it was opened.
    package init(file: ModelFile) throws(ModelError) {
        self.file = file
        records = Bytes(try file.section("records"))
        buckets = Bytes(try file.section("buckets"))
        entries = Bytes(try file.section("entries"))
        pool = Bytes(try file.section("pool"))
        let letters = Bytes(try file.section("codes"))
        count = records.count / Gazetteer.recordSize
        codes = [""] + stride(from: 0, to: letters.count - 2, by: 3).map { letters.string($0, 3) }
        guard records.count % Gazetteer.recordSize == 0, entries.count % Gazetteer.entrySize == 0,
            buckets.count == ((1 << Gazetteer.bucketBits) + 1) * 4, codes.count <= 256
        else { throw file.malformed("sections of odd sizes") }
    }

    /// What is known of a place.
    public subscript(_ id: PlaceID) -> GazetteerPlace {
        let record = Int(id.number) * Gazetteer.recordSize
        let name = records.integer(record + 9, 3)
        let length = pool.integer(name, 1)
        let flags = records.integer(record + 15, 1)
        let geonames = records.integer(record + 6, 3)
        let aliases = pool.string(name + 2 + length, pool.integer(name + 1 + length, 1))
        return GazetteerPlace(
            id: id, name: pool.string(name + 1, length),
            aliases: aliases.split(separator: ";").map(String.init), placeClass: placeClass(id), country: country(id),
            point: point(id), radius: radius(id), population: population(id), geonames: geonames == 0 ? nil : geonames,
            parent: parent(id), isCapital: flags & 16 != 0, isOwn: flags & 32 != 0)
    }

    /// A place's point.
    public func point(_ id: PlaceID) -> GeoPoint {
        let record = Int(id.number) * Gazetteer.recordSize
        return GeoPoint(
            latitude: Gazetteer.degrees(records.integer(record, 3), range: 180),
            longitude: Gazetteer.degrees(records.integer(record + 3, 3), range: 360))
    }

    /// How a place is bounded.
    public func placeClass(_ id: PlaceID) -> PlaceClass {
        let flags = records.integer(Int(id.number) * Gazetteer.recordSize + 15, 1)
        return PlaceClass(rawValue: UInt8(flags & 15)) ?? .point
    }

    /// Whether a place is the capital of its state.
    public func isCapital(_ id: PlaceID) -> Bool {
        records.integer(Int(id.number) * Gazetteer.recordSize + 15, 1) & 16 != 0
    }

    /// Whether a place stands in the project's own tables.
    public func isOwn(_ id: PlaceID) -> Bool {
        records.integer(Int(id.number) * Gazetteer.recordSize + 15, 1) & 32 != 0
    }

    /// A place's state: alpha-3, or empty.
    public func country(_ id: PlaceID) -> String {
        let number = records.integer(Int(id.number) * Gazetteer.recordSize + 14, 1)
        return number < codes.count ? codes[number] : ""
    }

    /// A number for the state, to compare with others'; 0 for none.
    public func countryNumber(_ id: PlaceID) -> Int {
        records.integer(Int(id.number) * Gazetteer.recordSize + 14, 1)
    }

    /// The number of a state by its alpha-3; 0 if there is none.
    public func countryNumber(code: String) -> Int {
        codes.firstIndex(of: code) ?? 0
    }

    /// The division or state that a place lies in.
    public func parent(_ id: PlaceID) -> PlaceID? {
        let number = records.integer(Int(id.number) * Gazetteer.recordSize + 12, 2)
        return number == 0xFFFF || number >= count ? nil : PlaceID(number)
    }

    /// People who live there, within five percent; 0 where unknown.
    public func population(_ id: PlaceID) -> Int {
        Gazetteer.rough(records.integer(Int(id.number) * Gazetteer.recordSize + 16, 1))
    }

    /// The logarithm to base 2 of the population, 0 where unknown.
    public func populationLogarithm(_ id: PlaceID) -> Double {
        Double(records.integer(Int(id.number) * Gazetteer.recordSize + 16, 1)) / 8
    }

    /// Kilometres from a place's point to its edge, roughly.
    public func radius(_ id: PlaceID) -> Double {
        Double(Gazetteer.rough(records.integer(Int(id.number) * Gazetteer.recordSize + 17, 1) + 40)) / 100
    }

    /// Degrees of a 24-bit fraction of the range around 0, rounded to the ten-thousandth (11 m) that it resolves.
    static func degrees(_ value: Int, range: Double) -> Double {
        ((Double(value) / Double(1 << 24) - 0.5) * range * 10_000).rounded() / 10_000
    }

    /// The whole number whose logarithm to base 2 is this in eighths; 0 for 0.
    static func rough(_ eighths: Int) -> Int {
        guard eighths > 0 else { return 0 }
        let whole = 1 << (eighths / 8)
        // 2^(k/8) in 1/65536.
        let parts = [65536, 71468, 77936, 84990, 92682, 101070, 110218, 120194]
        return whole * parts[eighths % 8] / 65536
    }
}
