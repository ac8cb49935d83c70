// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

/// An invented place in a real country.
struct Town: Sendable {
    var name: String
    var country: String
    var latitude: Double
    var longitude: Double
    var radius = 6.0
    var kind = "town"

    // The Sahel; the second lies 120 kilometres from the first, the third 7.
    static let tamsane = Town(name: "Tamsane", country: "MLI", latitude: 15.10, longitude: -3.20)
    static let dourgal = Town(name: "Dourgal", country: "MLI", latitude: 14.20, longitude: -2.60)
    static let benkoro = Town(name: "Benkoro", country: "MLI", latitude: 15.16, longitude: -3.22)
    static let north = Town(
        name: "Mopti Region", country: "MLI", latitude: 14.7, longitude: -3.5, radius: 180, kind: "region")
    // The Caucasus.
    static let sarvan = Town(name: "Sarvan", country: "AZE", latitude: 40.20, longitude: 46.90)
    static let hatik = Town(name: "Hatik", country: "AZE", latitude: 39.60, longitude: 46.60)
    // The Andes.
    static let puertoLargo = Town(name: "Puerto Largo", country: "COL", latitude: 1.90, longitude: -77.30)
    // The Great Lakes.
    static let kabira = Town(name: "Kabira", country: "COD", latitude: -1.30, longitude: 29.10)
    // South-east Asia.
    static let pasang = Town(name: "Pasang", country: "MMR", latitude: 20.90, longitude: 97.10)
    // The Caribbean.
    static let morneClair = Town(name: "Morne Clair", country: "HTI", latitude: 18.60, longitude: -72.30)
    // The Pacific.
    static let warapu = Town(name: "Warapu", country: "PNG", latitude: -5.90, longitude: 143.10)
    // Eastern Europe.
    static let lisove = Town(name: "Lisove", country: "UKR", latitude: 48.20, longitude: 37.60)

    /// The place that marked words name.
    func record(_ words: Quotation) -> PlaceRecord {
        var place = PlaceRecord(quote: words, name: name, country: country)
        place.lat = latitude
        place.lon = longitude
        place.radius = radius
        place.class = kind
        return place
    }
}
