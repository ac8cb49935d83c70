// SPDX-License-Identifier: Apache-2.0

/// Where a scene is filed, and where those are filed that it must be compared with.
///
/// A key joins a time (a day, or a month for what is known by the month only), a place (a cell of one degree, a name, or
/// a country where the place is no nearer known) and a group of event families; the scenes of a document share one more. Two scenes that may be the same
/// occurrence find each other whichever comes first: each seeks what the other stores. Keys are hashes; a collision
/// costs a comparison and no more.
public struct BlockKeys: Sendable {
    /// Under which keys a scene is filed.
    public let stored: [UInt64]
    /// Under which keys its candidates are filed.
    public let sought: [UInt64]

    /// The widest place that has a cell of its own, in kilometres.
    private static let widestPoint = 60.0
    private static let mostNames = 8
    private static let mostCountries = 3
    /// Windows of more days are filed by months.
    private static let mostDays = 4
    private static let mostMonths = 12

    private enum Room: UInt64 {
        case cell = 1
        case name
        /// A country, of scenes whose place is no nearer known.
        case wideCountry
        /// A country, of scenes with a precise place.
        case preciseCountry
    }

    private enum Period: UInt64 {
        case day = 1
        /// A month, of scenes whose day is known.
        case monthOfDay
        /// A month, of scenes of which no more is known.
        case month
    }

    /// The keys of a scene; only its document's where neither its time nor its publication is known.
    public init(_ scene: Scene) {
        let document = Codes.code(scene.document)
        guard let when = scene.when else {
            stored = [document]
            sought = [document]
            return
        }
        let group = UInt64(scene.family.group)
        var names = scene.spots.flatMap(\.names)
        let spotNames = names
        for name in scene.names + scene.surroundings where names.count < BlockKeys.mostNames && !names.contains(name) {
            names.append(name)
        }
        let countries = BlockKeys.countries(of: scene)
        let points = scene.spots.filter { $0.latitude != nil && $0.radius <= BlockKeys.widestPoint }
        let hasPoint = !points.isEmpty
        let cells = Array(Set(points.flatMap(BlockKeys.cells)))
        let own = Set(points.compactMap { BlockKeys.cells(around: $0).first })

        var stored: Set<UInt64> = [document]
        var sought: Set<UInt64> = [document]
        func key(_ period: Period, _ time: Int, _ room: Room, _ place: UInt64) -> UInt64 {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for part in [group, period.rawValue, UInt64(bitPattern: Int64(time)), room.rawValue, place] {
                hash = (hash ^ part) &* 0x9e37_79b9_7f4a_7c15
                hash ^= hash >> 29
            }
            return hash
        }
        if when.length <= BlockKeys.mostDays {
            for day in when.from...when.to {
                for cell in own { stored.insert(key(.day, day, .cell, cell)) }
                for name in names { stored.insert(key(.day, day, .name, name)) }
                for country in countries {
                    stored.insert(key(.day, day, hasPoint ? .preciseCountry : .wideCountry, country))
                }
            }
            for day in (when.from - 1)...(when.to + 1) {
                for cell in cells { sought.insert(key(.day, day, .cell, cell)) }
                for name in names { sought.insert(key(.day, day, .name, name)) }
                for country in countries {
                    sought.insert(key(.day, day, .wideCountry, country))
                    if !hasPoint { sought.insert(key(.day, day, .preciseCountry, country)) }
                }
            }
            let month = when.to / 31
            for cell in own { stored.insert(key(.monthOfDay, month, .cell, cell)) }
            for name in spotNames { stored.insert(key(.monthOfDay, month, .name, name)) }
            for cell in cells { sought.insert(key(.month, month, .cell, cell)) }
            for name in spotNames { sought.insert(key(.month, month, .name, name)) }
        } else {
            let first = when.from / 31
            for month in first...min(first + BlockKeys.mostMonths, when.to / 31) {
                for cell in own { stored.insert(key(.month, month, .cell, cell)) }
                for name in spotNames { stored.insert(key(.month, month, .name, name)) }
                for period in [Period.month, .monthOfDay] {
                    for cell in cells { sought.insert(key(period, month, .cell, cell)) }
                    for name in spotNames { sought.insert(key(period, month, .name, name)) }
                }
            }
        }
        self.stored = stored.sorted()
        self.sought = sought.sorted()
    }

    /// The countries that a scene has to do with, by code.
    private static func countries(of scene: Scene) -> [UInt64] {
        let all = scene.countries.isEmpty ? scene.theatre : scene.countries
        var codes: [UInt64] = []
        for country in all where !country.isEmpty && codes.count < mostCountries {
            let code = country.utf8.reduce(UInt64(7)) { $0 << 8 | UInt64($1) }
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    /// The cell of a spot, and the three next to its nearest corner.
    private static func cells(around spot: Spot) -> [UInt64] {
        guard let latitude = spot.latitude, let longitude = spot.longitude else { return [] }
        let y = Int(latitude.rounded(.down))
        let x = Int(longitude.rounded(.down))
        let up = latitude - Double(y) < 0.5 ? -1 : 1
        let right = longitude - Double(x) < 0.5 ? -1 : 1
        func code(_ y: Int, _ x: Int) -> UInt64 { UInt64((max(y, -90) + 90) * 360 + (x + 180 + 360) % 360) }
        return [code(y, x), code(y + up, x), code(y, x + right), code(y + up, x + right)]
    }
}
