// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsayText

/// Reads what the words around a claim say of target, initiative and ground, by the classes of words of a pack.
struct AspectReader: Sendable {
    private let things: ThingFinder
    private let lexicon: Lexicon
    private let civil: Set<Term>
    private let military: Set<Term>
    private let first: Set<Term>
    private let response: Set<Term>
    private let taking: Set<Term>
    private let holding: Set<Term>
    private let survival: Set<Term>
    private let settlements: Set<Term>

    private static let negations: Set<Term> = ["no", "not", "nor", "neither", "without", "n't", "never"]
    /// "South of the village": what is named to tell where, and was not hit.
    private static let relations: Set<Term> = [
        "of", "in", "near", "outside", "from", "around", "towards", "toward", "through",
    ]
    /// How many words before a word a negation or a preposition reaches it.
    private static let reach = 2

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        things = ThingFinder(lexicon)
        civil = lexicon.wordClass("civil-target")
        military = lexicon.wordClass("military-target")
        first = lexicon.wordClass("first-strike")
        response = lexicon.wordClass("response")
        taking = lexicon.wordClass("taking")
        holding = lexicon.wordClass("holding")
        settlements = lexicon.wordClass("settlement")
        survival = lexicon.wordClass("survival")
    }

    /// The reading of one claim, whose trigger lies in sentence `sentence`; `voices` are the words of whoever speaks.
    /// Complexity: linear in the sentence.
    func read(_ claim: ClaimRecord, trigger: Span, sentence: Int?, voices: [Span], _ text: TokenizedText)
        -> AspectReading
    {
        var reading = AspectReading(claim: claim.id)
        guard let sentence else { return reading }
        let words = text.sentences[sentence].words
        reading.sentence = quotation(text.span(ofWords: words), text)
        let doers = claim.actors.map { text.source.span(ofScalars: $0.quotation.range) }
        for i in words {
            let span = text.words.span(i)
            guard !voices.contains(where: { $0.overlaps(span) }) else { continue }
            let base = lexicon.inflections.noun(text.words.form[i]) ?? text.words.form[i]
            // With a capital it is a title or part of a name ("Colonel").
            let isName = i > words.lowerBound && text.words.flags[i].contains(.capitalised)
            if !isName, !doers.contains(where: { $0.overlaps(span) }), !isNegated(i, words, text) {
                if military.contains(base) {
                    reading.targets.append(.init(words: quotation(span, text), isMilitary: true))
                } else if civil.contains(base), !settlements.contains(base) || !isSetting(i, words, text) {
                    reading.targets.append(.init(words: quotation(span, text), isMilitary: false))
                }
            }
            guard reading.initiative == nil else { continue }
            let verb = lexicon.inflections.verb(text.words.form[i]) ?? base
            if response.contains(base) || response.contains(verb) {
                reading.initiative = .response
                reading.initiativeWords = quotation(span, text)
            } else if first.contains(base) || first.contains(verb) {
                reading.initiative = .first
                reading.initiativeWords = quotation(span, text)
            }
        }
        reading.earlierFigure = EarlierFigureReader(text)
            .figure(in: words, replacedBy: claim.counts.map(\.low)).map {
                AspectReading.Figure(value: $0.value, words: quotation(text.span(ofWords: $0.words), text))
            }
        let own = terms(of: trigger, words, text)
        reading.tellsSurvival = own.contains { $0.contains(where: survival.contains) }
        reading.ground = ground(claim, own)
        return reading
    }

    /// The words of a trigger, each as it stands and in its base forms.
    private func terms(of trigger: Span, _ words: Range<Int>, _ text: TokenizedText) -> [[Term]] {
        words.filter { text.words.span($0).overlaps(trigger) }.map { i in
            let form = text.words.form[i]
            return [form, lexicon.inflections.noun(form), lexicon.inflections.verb(form)].compactMap { $0 }
        }
    }

    /// What a claim about ground says of it.
    private func ground(_ claim: ClaimRecord, _ trigger: [[Term]]) -> AspectReading.Ground? {
        let family = EventFamily(type: claim.type, mode: claim.mode)
        let isHolding = trigger.contains { $0.contains(where: holding.contains) }
        let isTaking = trigger.contains { $0.contains(where: taking.contains) }
        if family == .ground {
            if claim.type == "RETREAT" { return claim.isDenied ? .held : .left }
            if isHolding { return .held }
            return claim.isDenied ? .held : .taken
        }
        // "Beaten back" is told as an attack on those who came.
        return family == .violence && isHolding && !isTaking ? .held : nil
    }

    private func isSetting(_ i: Int, _ words: Range<Int>, _ text: TokenizedText) -> Bool {
        (max(words.lowerBound, i - AspectReader.reach)..<i).contains {
            AspectReader.relations.contains(text.words.form[$0])
        }
    }

    private func isNegated(_ i: Int, _ words: Range<Int>, _ text: TokenizedText) -> Bool {
        (max(words.lowerBound, i - AspectReader.reach)..<i).contains {
            AspectReader.negations.contains(text.words.form[$0])
        }
    }

    private func quotation(_ span: Span, _ text: TokenizedText) -> Quotation {
        let range = text.source.scalarRange(of: span)
        return Quotation(start: range.lowerBound, end: range.upperBound, quote: text.source.quote(span))
    }
}
