// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB

/// Functions that queries call.
enum SearchFunctions {
    /// `kilometres(lat, lon, lat, lon)`: along the great circle; NULL where a coordinate is unknown.
    static let kilometres = DatabaseFunction("kilometres", argumentCount: 4, pure: true) { values in
        let numbers = values.compactMap { Double.fromDatabaseValue($0) }
        guard numbers.count == 4 else { return nil }
        return distance(numbers[0], numbers[1], numbers[2], numbers[3])
    }

    private static func distance(_ lat1: Double, _ lon1: Double, _ lat2: Double, _ lon2: Double) -> Double {
        let radians = Double.pi / 180
        let north = sin((lat2 - lat1) * radians / 2)
        let east = sin((lon2 - lon1) * radians / 2)
        let chord = north * north + cos(lat1 * radians) * cos(lat2 * radians) * east * east
        return 2 * 6_371.0088 * asin(min(1, chord.squareRoot()))
    }
}
