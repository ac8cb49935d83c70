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
        return found
    }

    private func collect(
        _ head: Int, what: String, inherited: inout String, seen: inout Set<Int>, into found: inout [Count], depth: Int
    ) {
        guard depth < 4, seen.insert(head).inserted, found.count < 12 else { return }
        if let count = count(head, what: what, inherited: inherited) {
            if inherited.isEmpty { inherited = count.of }
            found.append(count)
        }
        for d in parsed.dependents(of: head) where d > head {
            switch parsed.relations[d] {
            case .appos, .conj:
                if parsed.tags[d] != .verb {
                    collect(d, what: what, inherited: &inherited, seen: &seen, into: &found, depth: depth + 1)
                }
            default: break
            }
        }
    }

    /// The count of one phrase, or `nil` if it counts nothing.
    func count(_ head: Int, what: String, inherited: String) -> Count? {
        let phrase = parsed.phrase(head)
        let of = countClass(head) ?? (parsed.tags[head] == .num ? classOfPart(head) ?? (inherited.isEmpty ? nil : inherited) : nil)
        let bounds = bounds(head, phrase: phrase)
        guard let bounds else { return nil }
        return Count(
            what: what, of: of ?? "person", low: bounds.low, high: bounds.high,
            span: parsed.text.span(ofWords: bounds.words.union(head..<(head + 1))))
    }

    /// The class a word is counted as: soldiers, tanks.
    private func countClass(_ head: Int) -> String? {
        if let thing = matches.thing(at: head) { return lexicon.equipment[thing.entry].countClass }
        if let agent = matches.agent(headedBy: head) {
            let entry = lexicon.agents[agent.entry]
            if !entry.countClass.isEmpty { return entry.countClass }
        }
        if let e = participants.mention(head)?.entities.first {
            let entity = participants.entities[e]
            if !entity.countClass.isEmpty { return entity.countClass }
            if entity.kind == .person { return entity.sector == "CVL" ? "civilian" : "person" }
            return nil
        }
        return parsed.tags[head] == .num || parsed.tags[head] == .adj ? nil : classOfPart(head)
    }

    /// "10 of its military staff", "dozens of soldiers": the class of the whole.
    private func classOfPart(_ head: Int) -> String? {
        for d in parsed.dependents(of: head) where parsed.relations[d] == .nmod {
            guard let mark = parsed.preposition(d), parsed.lemmas[mark] == Words.of, d != head else { continue }
            return countClass(d)
        }
        return nil
    }

    private struct Bounds {
        var low: Int
        var high: Int?
        var words: Range<Int>
    }

    private func bounds(_ head: Int, phrase: Range<Int>) -> Bounds? {
        let reader = NumberReader(text: parsed.text)
        var start = phrase.lowerBound
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: head)].words
        // The number may stand just before a phrase that a wrong tree cut short.
        if start > sentence.lowerBound, parsed.tags[start - 1] == .num, start == head { start -= 1 }
        var i = start
        while i <= head {
            if parsed.tags[i] == .num || parsed.text.words.flags[i].contains(.digits) || reader.isNumber(i),
                isCounting(i, head: head), let number = reader.number(at: i, limit: head + 1)
            {
                return bounded(number, sentence: sentence)
            }
            if let quantity = quantity(at: i, limit: head + 1) { return quantity }
            i += 1
        }
        if let quantity = quantity(at: head, limit: sentence.upperBound) { return quantity }
        guard parsed.morphology[head].contains(.singular), parsed.tags[head] != .pron else { return nil }
        for d in parsed.dependents(of: head) where parsed.relations[d] == .det && d < head {
            switch parsed.lemmas[d] {
            case Words.a, Words.an, Words.the:
                guard isCountable(head) else { return nil }
                return Bounds(low: 1, high: 1, words: d..<(head + 1))
            default: break
            }
        }
        if let e = participants.mention(head)?.entities.first, participants.entities[e].kind == .person,
            participants.mention(head)?.form == .name
        {
            return Bounds(low: 1, high: 1, words: phrase)
        }
        return nil
    }

    /// A number inside a name or an age counts nobody ("22-year-old", "T-72", "Brigade 10").
    private func isCounting(_ i: Int, head: Int) -> Bool {
        if i == head { return true }
        if let thing = matches.thing(at: i), i > thing.words.lowerBound { return false }
        if matches.nameAt[i] >= 0 { return false }
        return parsed.relations[i] == .nummod || parsed.head(i) == head || parsed.relations[i] == .compound
            || parsed.relations[i] == .det || parsed.relations[i] == .amod
    }

    private func isCountable(_ head: Int) -> Bool {
        if matches.thingAt[head] >= 0 { return true }
        if let agent = matches.agent(headedBy: head) { return !lexicon.agents[agent.entry].countClass.isEmpty }
        if let e = participants.mention(head)?.entities.first { return participants.entities[e].kind == .person }
        return false
    }

    /// Reads the words before a number: "at least", "more than", "about", "up to".
    private func bounded(_ number: (value: Int, words: Range<Int>), sentence: Range<Int>) -> Bounds {
        var low = number.value
        var high: Int? = number.value
        var start = number.words.lowerBound
        var end = number.words.upperBound
        func form(_ back: Int) -> Term {
            let k = number.words.lowerBound - back
            return k >= sentence.lowerBound ? parsed.text.words.form[k] : .none
        }
        switch form(1) {
        case "least" where form(2) == "at":
            high = nil
            start -= 2
        case "than":
            switch form(2) {
            case "more":
                high = nil
                start -= 2
            case "fewer", "less":
                low = 0
                start -= 2
            default: break
            }
        case "over", "above", "minimum":
            high = nil
            start -= 1
        case "to" where form(2) == "up":
            low = 0
            start -= 2
        case "most" where form(2) == "at":
            low = 0
            start -= 2
        case "about", "around", "some", "nearly", "almost", "roughly", "approximately", "another", "other":
            start -= 1
        default: break
        }
        // "10 or more", "10 to 15", "10-15".
        if end + 1 < sentence.upperBound, parsed.text.words.form[end] == "or", parsed.text.words.form[end + 1] == "more" {
            high = nil
            end += 2
        } else if end + 1 < sentence.upperBound {
            let between = parsed.text.words.form[end]
            if between == Words.to || between == "-" || between == "–" || between == "or" || between == Words.and && form(1) == Words.between,
                let upper = NumberReader(text: parsed.text).number(at: end + 1, limit: sentence.upperBound),
                upper.value > number.value
            {
                high = upper.value
                end = upper.words.upperBound
            }
        }
        return Bounds(low: low, high: high, words: start..<end)
    }

    private func quantity(at i: Int, limit: Int) -> Bounds? {
        for index in lexicon.quantityIndex[parsed.text.words.form[i]] {
            let row = lexicon.quantities[Int(index)]
            let end = i + row.pattern.words.count
            guard end <= limit || (end <= parsed.count && limit > i) else { continue }
            var fits = true
            for (k, alternatives) in row.pattern.words.enumerated()
            where !alternatives.contains(parsed.text.words.form[i + k]) && !alternatives.contains(parsed.lemmas[i + k]) {
                fits = false
                break
            }
            if fits { return Bounds(low: row.low, high: row.high, words: i..<end) }
        }
        return nil
    }
}
