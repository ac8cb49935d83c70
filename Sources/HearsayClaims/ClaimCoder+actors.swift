// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
public import HearsayText

extension ClaimCoder {
    /// The longest text, in words, that is looked at as a phrase.
    private static let longestPhrase = 24

    /// Reads whom a document speaks of.
    public func actors(_ document: Document) -> ActorReading {
        let parsed = parse(document)
        let attributions = AttributionIndex(attributions(in: parsed), in: parsed)
        let matches = LexicalMatches(parsed: parsed, lexicon: lexicon)
        let participants = participants(
            in: parsed, matches: matches, attributions: attributions, outlet: document.source,
            places: places(in: parsed, matches: matches, url: document.url))
        let heads = participants.mentions.map(\.head).sorted()
        return ActorReading(
            document: document, text: parsed.text.source, wordCount: parsed.count,
            actors: heads.flatMap { participants.actors($0, in: parsed) }, phrase: phrase(document, parsed))
    }

    /// The code of a text that is a noun phrase; `nil` for sentences.
    private func phrase(_ document: Document, _ parsed: ParsedText) -> PloverCode? {
        guard parsed.count > 0, parsed.count <= ClaimCoder.longestPhrase, parsed.text.sentences.count == 1 else {
            return nil
        }
        let isSentence = (0..<parsed.count).contains { i in
            parsed.tags[i] == .verb && parsed.morphology[i].contains(.finite) && parsed.dependent(of: i, .nsubj) != nil
        }
        guard !isSentence else { return nil }
        if let actor = PhraseActor(self).actors(of: document.text).first { return actor.plover }
        // "he", "they": somebody, of whom nothing is known.
        let isPronoun = parsed.count == 1 && parsed.tags[0] == .pron
        return PloverCode(country: "", sector: "", bloc: "", group: isPronoun ? "UNK" : "")
    }
}
