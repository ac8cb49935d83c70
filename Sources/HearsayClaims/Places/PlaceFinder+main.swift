// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The place that a document is about.
extension PlaceFinder {
    /// A town or region that a document names, with how often.
    private struct Tally {
        var name: String
        var country: String
        var count: Int
        var first: Int
    }

    /// Kilometres around the middle of a region from which on it is too wide to say where something happened.
    private static let widest = 150.0

    /// The town or region that a document names most often, the earliest of equals, with where it is first named; `nil`
    /// if none is named twice, or another nearly as often. A name behind a preposition of place counts three times: others may be somebody's home, or
    /// the government that sits there. How one event lies to it ("near") holds for that event alone.
    func mainPlace() -> (place: Place, word: Int)? {
        var tally: [Tally] = []
        for word in namedWords() {
            guard let found = places.place(at: word), found.precision > 0, found.place.radius ?? 0 <= PlaceFinder.widest
            else { continue }
            let isLocated = found.words.contains { k in
                parsed.preposition(k).map { isLocative(parsed.lemmas[$0]) } ?? false
            }
            // A capital without a preposition is mostly its government.
            if !isLocated, places.isCapital(at: word) { continue }
            let count = isLocated ? 3 : 1
            if let i = tally.firstIndex(where: { $0.name == found.place.name && $0.country == found.place.country }) {
                tally[i].count += count
            } else if tally.count < 64 {
                tally.append(Tally(name: found.place.name, country: found.place.country, count: count, first: word))
            }
        }
        tally.sort { ($1.count, $0.first) < ($0.count, $1.first) }
        guard let top = tally.first, top.count > 1, tally.count < 2 || top.count * 2 >= tally[1].count * 3,
            let found = places.place(at: top.first)
        else { return nil }
        return (found.place, top.first)
    }

    /// The first words of all names of places, in text order.
    private func namedWords() -> [Int] {
        let listed = matches.names.filter { lexicon.names[$0.name].place != nil }.map(\.words.lowerBound)
        let known = places.toponyms.filter { !$0.words.isEmpty && !$0.isAdjective }.map(\.words.lowerBound)
        return Set(listed + known).sorted()
    }
}
