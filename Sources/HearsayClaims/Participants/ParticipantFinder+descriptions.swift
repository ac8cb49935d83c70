// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// What the words beside a name say of who bears it.
extension ParticipantFinder {
    /// Takes country and sector of a named person or body from an apposition that went before ("a lawyer, X") or will
    /// follow ("X, the minister").
    mutating func describe(_ e: Int, head i: Int) {
        for d in parsed.dependents(of: i) where parsed.relations[d] == .appos || parsed.relations[d] == .nmodDesc {
            if mentionAt[d] < 0 { visit(d) }
            if let other = mention(d)?.entities.first { inherit(e, from: other) }
        }
        if parsed.relations[i] == .appos, let head = parsed.head(i) {
            if mentionAt[head] < 0, head > i { visit(head) }
            if let other = mention(head)?.entities.first { inherit(e, from: other) }
        }
        for d in parsed.dependents(of: i) where parsed.relations[d] == .nmodPoss {
            if mentionAt[d] < 0 { visit(d) }
        }
    }

    private mutating func inherit(_ e: Int, from other: Int) {
        guard e != other else { return }
        if entities[e].country.isEmpty { entities[e].country = entities[other].country }
        if entities[e].sector == "UNK" { take(sectorOf: entities[other], for: e) }
        if entities[e].bloc.isEmpty { entities[e].bloc = entities[other].bloc }
        if entities[e].countryRule == nil { entities[e].countryRule = entities[other].countryRule }
    }

    /// Gives an entity whose sector is unknown that of another.
    mutating func take(sectorOf other: Entity, for e: Int) {
        take(sectorOf: other, for: &entities[e])
    }

    /// Gives an entity the sector of another.
    func take(sectorOf other: Entity, for entity: inout Entity) {
        entity.sector = other.sector
        entity.group = other.group
    }

    /// Takes country and sector from what stands between commas behind a name, whatever the tree makes of it:
    /// "X, a local media activist,", "X, the agency's deputy director, said".
    ///
    /// Only a description with "a", or one of a single person that ends at a comma or full stop, is taken; in "according
    /// to X, the army fired" none is.
    mutating func describe(_ e: Int, after run: Range<Int>) {
        guard entities[e].sector == "UNK" || entities[e].country.isEmpty else { return }
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: run.lowerBound)].words
        guard run.upperBound + 1 < sentence.upperBound, isComma(run.upperBound) else { return }
        let start = run.upperBound + 1
        for k in start..<min(start + 9, sentence.upperBound) {
            if isComma(k) || parsed.tags[k] == .verb || parsed.tags[k] == .aux { return }
            guard let match = matches.agent(headedBy: k), match.words.upperBound == k + 1,
                lexicon.agents[match.entry].kind == "person", !parsed.morphology[k].contains(.plural)
            else { continue }
            // The last word of the description's first noun group.
            if k + 1 < sentence.upperBound, parsed.tags[k + 1] == .noun || parsed.tags[k + 1] == .propn { continue }
            guard closes(k + 1, in: sentence) else { return }
            if mentionAt[k] < 0 { visit(k) }
            if let other = mention(k)?.entities.first { inherit(e, from: other) }
            return
        }
    }

    /// Whether a description ends at word `i`, or goes on with "of", "for", "at", "in", "with" or "who" first.
    private func closes(_ i: Int, in sentence: Range<Int>) -> Bool {
        guard i < sentence.upperBound else { return true }
        if parsed.tags[i] == .adp || parsed.lemmas[i] == Words.who { return true }
        return parsed.tags[i] == .punct
    }

    private func isComma(_ i: Int) -> Bool {
        parsed.text.words.form[i] == ","
    }
}
