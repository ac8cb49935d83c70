// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Whose bodies a report means where it names no country: "the army" of a report from Khartoum.
struct Home: Sendable {
    /// The country in which the report was written or whose outlet published it; empty where none or several may be.
    var desk = ""
    /// The country on whose ground the document's main place lies; empty where land is contested.
    var ground = ""

    /// Nothing is known of it.
    init() {}

    /// Reads dateline, outlet and main place. Complexity: linear in the names.
    init(parsed: ParsedText, lexicon: Lexicon, matches: LexicalMatches, places: DocumentPlaces, outlet: String) {
        desk = Home.written(parsed, lexicon, matches, places) ?? Home.published(lexicon, outlet) ?? ""
        if let main = PlaceFinder(places: places).mainPlace()?.place {
            let code = Authorities(parsed: parsed, lexicon: lexicon, matches: matches).authority(of: main) ?? ""
            // On land that another state claims, armies of both sides are at home.
            if !lexicon.countries.contains(where: { $0.code == code && !$0.claimedBy.isEmpty }) { ground = code }
        }
    }

    /// The only country of the datelines, also of one that stands as a sentence of its own ("OSLO. The army said").
    private static func written(
        _ parsed: ParsedText, _ lexicon: Lexicon, _ matches: LexicalMatches, _ places: DocumentPlaces
    ) -> String? {
        var codes: Set<String> = []
        for toponym in places.toponyms where toponym.isDateline {
            if let country = lexicon.country(named: parsed.text.source[toponym.span]) {
                codes.insert(lexicon.countries[country].code)
            } else if let id = toponym.place, let gazetteer = places.gazetteer {
                codes.insert(gazetteer[id].country)
            }
        }
        for sentence in parsed.text.sentences.prefix(3) where sentence.words.count < 8 {
            let first = sentence.words.lowerBound
            guard parsed.text.words.flags[first].contains(.allCapitals),
                sentence.words.allSatisfy({ parsed.tags[$0] != .verb && parsed.tags[$0] != .aux }),
                let match = matches.name(at: first)
            else { continue }
            let name = lexicon.names[match.name]
            if let country = name.country ?? name.seat {
                codes.insert(lexicon.countries[country].code)
            } else if let place = name.place {
                codes.insert(lexicon.places[place].country)
            }
        }
        codes.remove("")
        return codes.count == 1 ? codes.first : nil
    }

    /// The only country that the outlet's name holds.
    private static func published(_ lexicon: Lexicon, _ outlet: String) -> String? {
        let codes = Set(lexicon.countriesNamed(in: outlet).map { lexicon.countries[$0].code })
        return codes.count == 1 ? codes.first : nil
    }
}
