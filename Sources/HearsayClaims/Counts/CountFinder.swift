// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Reads how many of what a phrase counts: "two civilians, a woman and a child", "at least 10", "several T-72 tanks".
struct CountFinder {
    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let participants: Participants

    /// The counts of the phrases headed by `patients`, to which `what` happened; breakdowns behind their total.
    ///
    /// Bare plurals count nothing. Complexity: linear in the phrases.
    func counts(of patients: [Int], what: String) -> [Count] {
        var found: [Count] = []
        var inherited = ""
        var seen: Set<Int> = []
        for patient in patients {
            collect(patient, what: what, inherited: &inherited, seen: &seen, into: &found, depth: 0)
        }
        if let last = patients.max(), !found.isEmpty, Ellipsis.isHarm(what) {
            found += ellipses(after: last, inherited: inherited)
        }
        return found
    }

    private func collect(
        _ head: Int, what: String, inherited: inout String, seen: inout Set<Int>, into found: inout [Count], depth: Int
    ) {
        guard depth < 4, seen.insert(head).inserted, found.count < 12,
            !CountedNoun(head, in: parsed, matches).isDenied
        else { return }
        if let count = count(head, what: what, inherited: inherited) {
            if inherited.isEmpty { inherited = count.of }
            if !found.contains(where: { $0.span == count.span }) { found.append(count) }
        }
        for d in parsed.dependents(of: head) where d > head && isPart(d, of: head) {
            collect(d, what: what, inherited: &inherited, seen: &seen, into: &found, depth: depth + 1)
        }
    }

    /// Whether a dependent counts some of the same, or more: an apposition, a conjunct, "including three children". An age
    /// behind a comma does not ("a farmer, 22"), nor does a number that is put right ("twelve, not nine").
    private func isPart(_ d: Int, of head: Int) -> Bool {
        switch parsed.relations[d] {
        case .conj:
            if parsed.tags[d] == .num, parsed.text.words.form[d - 1] == ",", !parsed.morphology[head].contains(.plural)
            {
                return false
            }
            return parsed.tags[d] != .verb
        case .appos:
            guard parsed.tags[d] == .num else { return parsed.tags[d] != .verb }
            return classOfPart(d) != nil
        case .nmod:
            guard let mark = parsed.preposition(d) else { return false }
            return parsed.text.words.form[mark] == "including" || parsed.text.words.form[mark] == "among"
        default: return false
        }
    }

    /// The count of one phrase, or `nil` if it counts nothing.
    func count(_ head: Int, what: String, inherited: String) -> Count? {
        let noun = CountedNoun(head, in: parsed, matches)
        let head = noun.head
        guard !noun.isMeasure else { return nil }
        let counted = quantity(noun)
        if noun.isContainer, counted == nil, let part = part(of: head),
            quantity(CountedNoun(part, in: parsed, matches)) != nil
        {
            // "a group of 20 rebels"
            return count(part, what: what, inherited: inherited)
        }
        guard let bounds = counted ?? toldBeside(head) ?? one(noun) else { return nil }
        var words = bounds.words.union(head..<(head + 1))
        if bounds.words.contains(head), let part = wholePart(of: head, beyond: words.upperBound) {
            words = words.union(head..<(part + 1))
        }
        return Count(
            what: what, of: countClass(noun, what: what, inherited: inherited), low: bounds.low, high: bounds.high,
            span: parsed.text.span(ofWords: words))
    }

    /// A count of none of the people or things that a phrase speaks of: all of them were spared.
    func none(of head: Int, what: String) -> Count {
        Count(
            what: what, of: countClass(CountedNoun(head, in: parsed, matches), what: what, inherited: ""), low: 0,
            high: 0,
            span: parsed.text.span(ofWords: parsed.phrase(head)))
    }

    // MARK: How many

    /// The number or word of quantity before a noun or in its place.
    private func quantity(_ noun: CountedNoun) -> CountBounds? {
        let reader = QuantityReader(parsed: parsed, lexicon: lexicon, range: noun.sentence)
        let head = noun.head
        var i = noun.start
        while i <= head {
            if !isNamed(i, before: head), let read = reader.quantity(at: i),
                // "from 30 to 18": the number before is another one.
                !(isNumber(head) && isNumber(i) && read.words.upperBound <= head)
            {
                if !isNumber(i) || noun.isCounted(by: i..<read.words.upperBound, value: read.low) {
                    // What goes on behind the head holds it: "dozens of soldiers", "10 to 15".
                    if read.words.upperBound <= head + 1 || read.words.contains(head) { return read }
                } else {
                    i = max(i, read.words.upperBound - 1)
                }
            }
            i += 1
        }
        return nil
    }

    func isNumber(_ i: Int) -> Bool { NumberReader(text: parsed.text).isNumber(i) }

    /// Whether word `i` stands inside a name or the name of a thing, and not at its beginning.
    private func isNamed(_ i: Int, before head: Int) -> Bool {
        if let name = matches.name(at: i) { return name.words.lowerBound < i || name.words.count > 1 && i < head }
        if let thing = matches.thing(at: i) {
            return thing.words.lowerBound < i || i < head && thing.words.count > 1 && isNumber(i)
        }
        return false
    }

    /// One: "a" or "the" with a singular, somebody's ("its commander"), a person by name.
    private func one(_ noun: CountedNoun) -> CountBounds? {
        let head = noun.head
        if let mention = participants.mention(head), mention.form == .name, let e = mention.entities.first,
            participants.entities[e].kind == .person
        {
            return CountBounds(1, words: parsed.phrase(head))
        }
        let isNamed = bearer(of: noun) != nil
        guard isNamed || !parsed.morphology[head].contains(.plural) && parsed.tags[head] != .pron && isCountable(head),
            !noun.isMass
        else { return nil }
        for i in noun.start..<max(head, noun.start) where noun.isOne(i) { return CountBounds(1, words: i..<(head + 1)) }
        for d in parsed.dependents(of: head) where parsed.relations[d] == .nmodPoss && d < head {
            return CountBounds(1, words: parsed.phrase(head))
        }
        return nil
    }

    private func isCountable(_ head: Int) -> Bool {
        if matches.thingAt[head] >= 0 || designation(endingAt: head) != nil { return true }
        if let agent = matches.agent(headedBy: head) { return !lexicon.agents[agent.entry].countClass.isEmpty }
        if let e = participants.mention(head)?.entities.first { return participants.entities[e].kind == .person }
        return false
    }
}
