// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Whose people those of a place are, for one document.
///
/// Complexity: linear in the names once; then a look-up for each claim.
struct Authorities {
    /// The state that bears a name or sits there, by the name's place in the text.
    private let states: [Span: String]
    /// States whose land others named in the document claim to rule.
    private let contested: Set<String>

    init(parsed: ParsedText, lexicon: Lexicon, matches: LexicalMatches) {
        var states: [Span: String] = [:]
        var contested: Set<String> = []
        for match in matches.names {
            let name = lexicon.names[match.name]
            guard let country = name.country ?? name.seat else { continue }
            states[parsed.text.span(ofWords: match.words)] = lexicon.countries[country].code
            if let country = name.country, !lexicon.countries[country].claimedBy.isEmpty {
                contested.insert(lexicon.countries[country].claimedBy)
            }
        }
        self.states = states
        self.contested = contested
    }

    /// The authorities that bear the place's name or sit there, else its country. Where the document speaks of two that
    /// claim the land, `nil`: unknown is better than a guess.
    func authority(of place: Place) -> String? {
        if let state = states[place.span] { return state }
        return place.country.isEmpty || contested.contains(place.country) ? nil : place.country
    }
}
