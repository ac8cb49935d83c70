// SPDX-License-Identifier: Apache-2.0

public import HearsaySyntax
public import HearsayText

extension ClaimCoder {
    /// The words that name events in a parsed text, in text order, before they are folded and made into claims: the stages
    /// of participants and events alone.
    public func triggers(in parsed: ParsedText, attributions found: [Attribution]) -> [Span] {
        let matches = LexicalMatches(parsed: parsed, lexicon: lexicon)
        let attributions = AttributionIndex(found, in: parsed)
        let participants = participants(in: parsed, matches: matches, attributions: attributions, outlet: "")
        let finder = EventFinder(
            parsed: parsed, lexicon: lexicon, matches: matches, participants: participants, attributions: attributions)
        return finder.find().map { parsed.text.span(ofWords: $0.words) }
    }
}
