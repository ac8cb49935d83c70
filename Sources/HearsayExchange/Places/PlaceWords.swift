// SPDX-License-Identifier: Apache-2.0

/// Points and distances for people.
enum PlaceWords {
    /// "40.215, 46.81 ± 4 km".
    static func point(_ latitude: Double, _ longitude: Double, radius: Double) -> String {
        "\(degrees(latitude)), \(degrees(longitude)) ± \(distance(radius))"
    }

    /// Degrees to a thousandth, some hundred metres.
    private static func degrees(_ degrees: Double) -> String {
        let thousandths = Int((degrees * 1000).rounded())
        let rest = String(abs(thousandths) % 1000)
        return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000)."
            + String(repeating: "0", count: 3 - rest.count) + rest
    }

    private static func distance(_ kilometres: Double) -> String {
        kilometres < 1 ? "\(Int((kilometres * 1000).rounded())) m" : "\(Int(kilometres.rounded())) km"
    }
}
