// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds the place names of a text and decides which places they mean: ``ToponymTagger``, then ``PlaceResolver``.
struct ToponymFinder: Sendable {
    let model: ToponymModel
    let gazetteer: Gazetteer

    /// The place names in text order, without overlap. `url` is where the document came from, or empty.
    func find(in parsed: ParsedText, lexicon: Lexicon, matches: LexicalMatches, url: String) -> [Toponym] {
        let tagged = ToponymTagger(model: model, lexicon: lexicon, gazetteer: gazetteer).tag(parsed, matches: matches)
        var found = resolve(tagged.map { ($0.span, $0.matches) }, in: parsed.text.source, url: url)
        for (index, candidate) in tagged.enumerated() {
            found[index].words = candidate.words
            found[index].isDateline = candidate.isDateline
        }
        return found
    }

    /// What names at given places of a text mean. `known` has the matches of those that were looked up already.
    func resolve(_ names: [(span: Span, known: [PlaceMatch])], in source: SourceText, url: String) -> [Toponym] {
        let questions = PlaceQuestions(source: source, gazetteer: gazetteer).questions(names)
        let domain = OutletDomain.country(of: url).map(gazetteer.countryNumber(code:)) ?? 0
        let (picks, certainty) = PlaceResolver(weights: model.places).resolve(
            PlaceScorer(questions, domain: domain))
        return questions.enumerated().map { index, question in
            let option = picks[index] < 0 ? nil : question.options[picks[index]]
            return Toponym(
                span: question.span, words: 0..<0, place: option?.place, certainty: certainty[index],
                isAdjective: option?.kind == .adjective, isPartial: (option?.penalty ?? 0) > 0, isDateline: false)
        }
    }
}
