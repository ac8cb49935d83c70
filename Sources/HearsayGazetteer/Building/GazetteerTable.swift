// SPDX-License-Identifier: Apache-2.0

/// The table that a gazetteer is made from: a place a line, parents before children.
///
/// Columns: key, parent's key, class, flags (`capital`, `own`), country, latitude, longitude, radius in km, population,
/// GeoNames id or 0, name, aliases, adjectives (both lists by `;`).
package struct GazetteerTable: Sendable {
    /// A place of the table.
    struct Row: Sendable {
        var parent: Int?
        var placeClass: PlaceClass
        var isCapital: Bool
        var isOwn: Bool
        var country: String
        var point: GeoPoint
        var radius: Double
        var population: Int
        var geonames: Int
        var name: String
        var aliases: [String]
        var adjectives: [String]
    }

    private(set) var rows: [Row] = []

    /// Reads a table.
    ///
    /// - Throws: ``GazetteerTableError`` with the line that is wrong.
    package init(_ text: String) throws(GazetteerTableError) {
        var numbers: [Substring: Int] = [:]
        var line = 0
        for text in text.split(separator: "\n", omittingEmptySubsequences: false) {
            line += 1
            if text.isEmpty || text.hasPrefix("#") { continue }
            let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 13 else {
                throw GazetteerTableError(line: line, detail: "\(cells.count) columns, not 13")
            }
            guard let placeClass = PlaceClass(name: cells[2]), let latitude = Double(cells[5]),
                let longitude = Double(cells[6]), abs(latitude) <= 90, abs(longitude) <= 180,
                let radius = Double(cells[7]), let population = Int(cells[8]), let geonames = Int(cells[9]),
                !cells[10].isEmpty
            else { throw GazetteerTableError(line: line, detail: "a cell that cannot be read") }
            let parent = cells[1].isEmpty ? nil : numbers[cells[1]]
            guard cells[1].isEmpty || parent != nil else {
                throw GazetteerTableError(line: line, detail: "no row \(cells[1]) above")
            }
            numbers[cells[0]] = rows.count
            rows.append(
                Row(
                    parent: parent, placeClass: placeClass, isCapital: cells[3].contains("capital"),
                    isOwn: cells[3].contains("own"), country: String(cells[4]),
                    point: GeoPoint(latitude: latitude, longitude: longitude), radius: radius, population: population,
                    geonames: geonames, name: String(cells[10]), aliases: GazetteerTable.list(cells[11]),
                    adjectives: GazetteerTable.list(cells[12])))
        }
    }

    private static func list(_ cell: Substring) -> [String] {
        cell.split(separator: ";").map(String.init)
    }
}
