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

    /// The actors of the phrase's head and of what is joined to it by "and"; empty where it stands for none.
    package func actors(of phrase: String) -> [Actor] {
        let parsed = coder.parse(Document(text: phrase))
        let participants = coder.participants(
            in: parsed, matches: LexicalMatches(parsed: parsed, lexicon: coder.lexicon), attributions: [], outlet: "")
        guard let head = PhraseActor.head(of: parsed, participants) else { return [] }
        let joined = parsed.dependents(of: head).filter { parsed.relations[$0] == .conj }
        return ([head] + joined).flatMap { participants.actors($0, in: parsed) }
    }

    /// The root; where that stands for nobody, as in a tree gone wrong, the first mention that modifies no other.
    private static func head(of parsed: ParsedText, _ participants: Participants) -> Int? {
        let root = (0..<parsed.count).first { parsed.head($0) == nil && parsed.relations[$0] != .punct }
        if let root, participants.mention(root) != nil { return root }
        let covering = participants.mentions.first { mention in root.map(mention.words.contains) ?? false }
        if let covering { return covering.head }
        return participants.mentions.first { mention in
            switch parsed.relations[mention.head] {
            case .amod, .compound, .nmodPoss, .nmod: false
            default: true
            }
        }?.head
    }
}
