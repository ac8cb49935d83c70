// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Reads the actors that a noun phrase stands for, without a text around it.
///
///     PhraseActor(coder).actors(of: "two Turkish warplanes")  // one actor, country TUR, sector MIL
package struct PhraseActor: Sendable {
    private let coder: ClaimCoder

    /// A reader with a coder's model and pack.
    package init(_ coder: ClaimCoder) {
        self.coder = coder
    }

    /// A tagger that saw sentences takes a noun that stands alone for a verb; behind these words it does not.
    private static let opening = "It was done by "

    /// The actors of the phrase's head and of what is joined to it by "and"; empty where it stands for none.
    package func actors(of phrase: String) -> [Actor] {
        let first = PhraseActor.opening.utf8.count
        let parsed = coder.parse(Document(text: PhraseActor.opening + phrase + " ."))
        let participants = coder.participants(
            in: parsed, matches: LexicalMatches(parsed: parsed, lexicon: coder.lexicon),
            attributions: AttributionIndex([], in: parsed), outlet: "")
        let words = (0..<parsed.count).filter { parsed.text.words.span($0).start >= first }
        guard let head = PhraseActor.head(of: words, parsed, participants) else { return [] }
        let joined = parsed.dependents(of: head).filter { parsed.relations[$0] == .conj }
        return ([head] + joined).flatMap { participants.actors($0, in: parsed) }.map { actor in
            var actor = actor
            actor.span = Span(max(actor.span.start - first, 0), max(actor.span.end - first, 0))
            return actor
        }
    }

    /// The word that hangs outside the phrase; where that stands for nobody, as in a tree gone wrong, the first that
    /// does and modifies no other.
    private static func head(of words: [Int], _ parsed: ParsedText, _ participants: Participants) -> Int? {
        let tops = words.filter { word in
            parsed.relations[word] != .punct && (parsed.head(word).map { !words.contains($0) } ?? true)
        }
        if let top = tops.first(where: { participants.mention($0) != nil }) { return top }
        return words.first { word in
            guard participants.mention(word) != nil else { return false }
            switch parsed.relations[word] {
            case .amod, .compound, .nmodPoss, .nmod: return false
            default: return true
            }
        }
    }
}
