// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// What is counted: civilians, soldiers, tanks.
extension CountFinder {
    /// The class of a noun; "six wounded" behind "several civilians" are of the class before, an unknown noun is its own.
    func countClass(_ noun: CountedNoun, what: String, inherited: String) -> String {
        let head = noun.head
        if lexicon.tallies.contains(parsed.lemmas[head]) { return classOfPart(head) ?? "person" }
        if noun.isContainer, let part = classOfPart(head) { return part }
        if let entry = designation(endingAt: head) { return entry.countClass }
        if parsed.tags[head] == .propn, let named = bearer(of: noun), let known = knownClass(named) { return known }
        if noun.isBare || parsed.tags[head] == .adj {
            if let part = classOfPart(head) ?? classBefore(noun) { return part }
            if !inherited.isEmpty { return inherited }
            return CountFinder.isOfThings(what) ? thingToldBefore(noun) ?? "thing" : classToldBefore(noun) ?? "person"
        }
        if let known = knownClass(head) {
            return CountFinder.general.contains(known) ? typeBefore(noun) ?? known : known
        }
        if let known = typeBefore(noun) ?? classOfPart(head) { return known }
        if noun.isDeath { return classToldBefore(noun) ?? "person" }
        guard parsed.tags[head] == .noun else { return classBefore(noun) ?? "person" }
        return parsed.lemma(head)
    }

    /// The weapon that a designation names which the tree takes for a number: "Su-25".
    func designation(endingAt head: Int) -> Equipment? {
        guard head >= 2, parsed.text.words.form[head - 1] == "-" || parsed.tags[head] == .num else { return nil }
        for index in lexicon.equipmentIndex[parsed.text.words.form[head]] {
            let entry = lexicon.equipment[Int(index)]
            let start = head - entry.pattern.head
            guard start >= 0, entry.pattern.words.count == entry.pattern.head + 1 else { continue }
            let fits = entry.pattern.words.enumerated().allSatisfy { k, alternatives in
                alternatives.contains(parsed.text.words.form[start + k])
            }
            if fits { return entry }
        }
        return nil
    }

    /// The class that the lexicon or the participants give a word.
    func knownClass(_ head: Int) -> String? {
        if let entry = designation(endingAt: head) { return entry.countClass }
        if let thing = matches.thing(at: head) {
            let entry = lexicon.equipment[thing.entry]
            if !entry.countClass.isEmpty { return entry.countClass }
        }
        if let agent = matches.agent(headedBy: head) {
            let entry = lexicon.agents[agent.entry]
            if !entry.countClass.isEmpty { return entry.countClass }
        }
        if let e = participants.mention(head)?.entities.first {
            let entity = participants.entities[e]
            if !entity.countClass.isEmpty { return entity.countClass }
            if entity.kind == .person { return entity.sector == "CVL" ? "civilian" : "person" }
        }
        return nil
    }

    /// The word that says what a name names: "the warship Ivanovets".
    func bearer(of noun: CountedNoun) -> Int? {
        guard parsed.tags[noun.head] == .propn else { return nil }
        var k = noun.head - 1
        while k >= noun.start {
            if parsed.tags[k] == .noun, matches.thingAt[k] >= 0 { return k }
            k -= 1
        }
        return nil
    }

    /// Classes that a type's own is more exact than: "ten Type 86 vehicles" are armoured ones.
    private static let general: Set<String> = [
        "vehicle", "weapon", "system", "military equipment", "aircraft", "structure", "munition", "building", "missile",
        "artillery",
    ]

    /// The class of the type named right before a noun: "Pantsir-S systems".
    private func typeBefore(_ noun: CountedNoun) -> String? {
        let last = noun.head - 1
        guard last >= noun.start else { return nil }
        if let entry = designation(endingAt: last) { return entry.countClass }
        guard let thing = matches.thing(at: last) else { return nil }
        let known = lexicon.equipment[thing.entry].countClass
        return known.isEmpty ? nil : known
    }

    /// The head of the phrase behind "of": "10 of its military staff", "dozens of soldiers".
    func part(of head: Int) -> Int? {
        for d in parsed.dependents(of: head) where parsed.relations[d] == .nmod && d > head {
            if let mark = parsed.preposition(d), parsed.lemmas[mark] == Words.of { return d }
        }
        // A tree that hangs it elsewhere: the first noun behind "of".
        guard head + 2 < parsed.count, parsed.text.words.form[head + 1] == Words.of else { return nil }
        let limit = min(parsed.count, head + 9)
        var found: Int?
        for k in (head + 2)..<limit {
            switch parsed.tags[k] {
            case .noun, .propn: found = k
            case .det, .adj, .num, .pron, .adv: if found != nil { return found }
            case .punct where parsed.text.words.form[k] == "-": continue
            case .part: continue
            default: return found
            }
        }
        return found
    }

    /// As ``part(of:)``, through further "of"s up to one that ends beyond a word: "tens of thousands of people".
    func wholePart(of head: Int, beyond end: Int) -> Int? {
        var part = part(of: head)
        while let found = part, found < end { part = self.part(of: found) }
        return part.flatMap { $0 - head <= 10 ? $0 : nil }
    }

    /// The class of what stands behind "of".
    func classOfPart(_ head: Int) -> String? {
        part(of: head).flatMap { knownClass($0) ?? classOfNestedPart($0) }
    }

    private func classOfNestedPart(_ head: Int) -> String? {
        part(of: head).flatMap { knownClass($0) }
    }

    /// The class of a word between the number and the noun: "three soldiers wounded".
    private func classBefore(_ noun: CountedNoun) -> String? {
        var k = noun.head - 1
        while k >= noun.start {
            if let known = knownClass(k) { return known }
            k -= 1
        }
        return nil
    }

    /// The class of the people counted last before, in this sentence or the one before it: at most 40 words back.
    private func classToldBefore(_ noun: CountedNoun) -> String? {
        let first = max(0, noun.head - 40, previousSentence(noun))
        var k = noun.start - 1
        while k >= first {
            if let agent = matches.agent(headedBy: k), agent.words.upperBound == k + 1 {
                let entry = lexicon.agents[agent.entry]
                if !entry.countClass.isEmpty, isToldCounted(k) { return entry.countClass }
            }
            k -= 1
        }
        return nil
    }

    /// The class of the things named last before: "two drones; later it claimed five".
    private func thingToldBefore(_ noun: CountedNoun) -> String? {
        var k = noun.start - 1
        let first = max(0, noun.head - 40, previousSentence(noun))
        while k >= first {
            if let thing = matches.thing(at: k), thing.words.upperBound == k + 1 {
                let known = lexicon.equipment[thing.entry].countClass
                if !known.isEmpty { return known }
            }
            k -= 1
        }
        return nil
    }

    /// Whether what happened happens to things and not to people.
    private static func isOfThings(_ what: String) -> Bool {
        what == "downed" || what == "destroyed" || what == "damaged"
    }

    private func previousSentence(_ noun: CountedNoun) -> Int {
        let index = parsed.text.sentenceIndex(ofWord: noun.head)
        return parsed.text.sentences[max(0, index - 1)].words.lowerBound
    }

    /// Whether a number or word of quantity stands before a noun.
    private func isToldCounted(_ head: Int) -> Bool {
        let noun = CountedNoun(head, in: parsed, matches)
        let reader = QuantityReader(parsed: parsed, lexicon: lexicon, range: noun.sentence)
        var i = noun.start
        while i < head {
            if reader.quantity(at: i) != nil { return true }
            i += 1
        }
        return false
    }
}
