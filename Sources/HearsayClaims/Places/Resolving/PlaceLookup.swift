// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer

/// Looks up words that name a place, and where the gazetteer does not know them as they stand, what is left when the
/// words that often go with names are put in another form or taken away.
struct PlaceLookup {
    let gazetteer: Gazetteer

    /// The places that the words may mean, and how far the words had to be changed: 0 not at all, 1 trimmed, 2 only a part
    /// of them is known. `text` is as it stands in the report.
    func matches(_ text: String, limit: Int) -> (matches: [PlaceMatch], penalty: Int) {
        let words = FoldedName.words(text)
        func look(_ words: some Sequence<String>) -> [PlaceMatch] {
            Array(gazetteer.matches(NameKey(words.joined(separator: " "))).prefix(limit))
        }
        guard let first = words.first, let last = words.last else { return ([], 0) }
        var found = look(words)
        if words.count == 1, first.utf8.count < 4, text.utf8.allSatisfy({ $0 < 0x61 || $0 > 0x7A }) {
            found = PlaceLookup.abbreviationsFirst(found)
        }
        if first == "the" { found = look(words.dropFirst()) + found }
        if let full = PlaceLookup.abbreviations[first], words.count > 1 { found += look([full] + words.dropFirst()) }
        if first == "saint", words.count > 1 { found += look(["st"] + words.dropFirst()) }
        if !found.isEmpty { return (Array(found.prefix(limit)), 0) }
        if last.hasSuffix("s") { found = look(words.dropLast() + [String(last.dropLast())]) }
        if found.isEmpty, words.count > 1 {
            if PlaceLookup.kinds.contains(last) { found = look(words.dropLast()) }
            if found.isEmpty, PlaceLookup.openings.contains(first) {
                var rest = words.dropFirst()
                if rest.first == "of" { rest = rest.dropFirst() }
                found = look(rest)
            }
        }
        if !found.isEmpty { return (found, 1) }
        for length in stride(from: min(words.count - 1, 5), to: 0, by: -1) {
            for start in 0...(words.count - length) {
                let part = words[start..<(start + length)]
                guard part.reduce(0, { $0 + $1.utf8.count }) > 3 else { continue }
                found = look(part)
                if !found.isEmpty { return (found, 2) }
            }
        }
        return ([], 0)
    }

    /// Of the matches of a word in capitals only the abbreviations, if there are any: "EU" is no town of that name.
    static func abbreviationsFirst(_ matches: [PlaceMatch]) -> [PlaceMatch] {
        matches.contains(where: \.isAbbreviation) ? matches.filter(\.isAbbreviation) : matches
    }

    private static let abbreviations = [
        "mt": "mount", "st": "saint", "ft": "fort", "pt": "point", "n": "north", "s": "south", "w": "west", "e": "east",
    ]

    /// Words for kinds of place that stand behind a name.
    private static let kinds: Set<String> = [
        "county", "township", "city", "river", "parish", "province", "state", "district", "region", "town", "village",
        "island", "municipality", "borough", "governorate", "oblast", "university", "airport", "area", "valley",
        "creek",
        "police", "camp", "base", "port", "prefecture", "department", "countryside", "suburbs", "outskirts",
    ]

    /// Words that stand before a name and say which part of it, or what it is.
    private static let openings: Set<String> = [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "greater", "upper",
        "lower", "downtown", "city", "town", "village", "lake", "mount", "river", "port", "university", "new", "old",
        "northeastern", "northwestern", "southeastern", "southwestern",
    ]
}
