// SPDX-License-Identifier: Apache-2.0

/// Looking places up by name.
extension Gazetteer {
    /// Calls `body` for each place that bears a name, the most populous first within states, divisions and towns.
    ///
    /// Complexity: one step into the file and the entries of one bucket, about a dozen. No allocation.
    @inline(__always)
    public func forEachMatch(_ key: NameKey, _ body: (PlaceMatch) -> Void) {
        let code = key.code
        let bucket = Int(code >> 24)
        let rest = Int(code & 0xFF_FFFF)
        let first = buckets.integer(bucket * 4, 4)
        let end = buckets.integer(bucket * 4 + 4, 4)
        var i = first
        while i < end {
            let entry = i * Gazetteer.entrySize
            i += 1
            guard entries.integer(entry, 3) == rest else { continue }
            let value = entries.integer(entry + 3, 3)
            let place = value & 0x7_FFFF
            guard place < count, let kind = PlaceMatch.Kind(rawValue: UInt8(value >> 19 & 3)) else { continue }
            body(PlaceMatch(place: PlaceID(place), kind: kind, isAbbreviation: value >> 21 & 1 == 1))
        }
    }

    /// The places that bear a name, compared without case, accents and apostrophes; none if it is unknown.
    public func matches(_ key: NameKey) -> [PlaceMatch] {
        var found: [PlaceMatch] = []
        forEachMatch(key) { if $0.kind != .skeleton { found.append($0) } }
        return found
    }

    /// Places whose names are written much like this one, with the number of letters that differ: other
    /// transliterations, slips of the pen. The likest first, at most `limit`.
    ///
    /// Complexity: the entries of one bucket, and for those that sound alike the product of the lengths.
    public func near(_ name: String, limit: Int = 10) -> [(match: PlaceMatch, distance: Int)] {
        let folded = NameFolding.folded(name)
        let skeleton = NameSkeleton.of(folded)
        guard !skeleton.isEmpty, folded.count < 64 else { return [] }
        let allowed = max(1, folded.count / 4)
        var found: [(match: PlaceMatch, distance: Int)] = []
        forEachMatch(NameKey(folded: Gazetteer.marked(skeleton))) { match in
            guard match.kind == .skeleton else { return }
            let place = self[match.place]
            let distances = ([place.name] + place.aliases).compactMap {
                NameSkeleton.distance(folded, NameFolding.folded($0), limit: allowed)
            }
            if let distance = distances.min() { found.append((match, distance)) }
        }
        found.sort {
            ($0.distance, -population($0.match.place), $0.match.place)
                < ($1.distance, -population($1.match.place), $1.match.place)
        }
        return Array(found.prefix(limit))
    }

    /// A skeleton as it stands among the names, which have no such first byte.
    static func marked(_ skeleton: [UInt8]) -> [UInt8] { [0x7E] + skeleton }

    /// The divisions and the state that a place lies in, the narrowest first.
    public func ancestors(_ id: PlaceID) -> [PlaceID] {
        var found: [PlaceID] = []
        var current = parent(id)
        while let above = current, found.count < 4 {
            found.append(above)
            current = parent(above)
        }
        return found
    }

    /// Whether a place lies in another, by the divisions of the file.
    public func isWithin(_ id: PlaceID, _ other: PlaceID) -> Bool {
        var current = parent(id)
        for _ in 0..<4 {
            guard let above = current else { return false }
            if above == other { return true }
            current = parent(above)
        }
        return false
    }
}
