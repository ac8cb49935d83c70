// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Where a document's words meet the lexicon: names, generic words for actors, things.
///
/// Complexity: linear in the words; a name is looked up once a word.
struct LexicalMatches: Sendable {
    /// A proper name of the pack, as it stands in the text.
    struct NameMatch: Sendable {
        var words: Range<Int>
        var name: Int
    }

    /// A generic word with the words before it that belong to its pattern.
    struct CommonMatch: Sendable {
        var words: Range<Int>
        var entry: Int
    }

    /// The names in text order, without overlap.
    private(set) var names: [NameMatch] = []
    /// Index into ``names`` for every word inside a name, else -1.
    private(set) var nameAt: [Int32]
    /// Agents by head word.
    private(set) var agents: [CommonMatch] = []
    /// Index into ``agents`` for every word inside a match, else -1.
    private(set) var agentAt: [Int32]
    /// Things by head word.
    private(set) var things: [CommonMatch] = []
    /// Index into ``things`` for every word inside a match, else -1.
    private(set) var thingAt: [Int32]

    init(parsed: ParsedText, lexicon: Lexicon) {
        let count = parsed.count
        nameAt = [Int32](repeating: -1, count: count)
        agentAt = nameAt
        thingAt = nameAt
        let words = parsed.text.words
        let forms = words.form
        let nameIndex = lexicon.nameIndex
        for sentence in parsed.text.sentences {
            let shouted = LexicalMatches.isShouted(sentence.words, words)
            var i = sentence.words.lowerBound
            while i < sentence.words.upperBound {
                guard nameIndex.mayBegin(with: forms[i]) else {
                    i += 1
                    continue
                }
                if let found = LexicalMatches.name(
                    at: i, limit: sentence.words.upperBound, shouted: shouted, parsed: parsed, lexicon: lexicon)
                {
                    for word in found.words { nameAt[word] = Int32(names.count) }
                    names.append(found)
                    i = found.words.upperBound
                } else {
                    i += 1
                }
            }
        }
        for i in 0..<count {
            let lemma = parsed.lemmas[i]
            let isNominal = parsed.tags[i] == .noun || parsed.tags[i] == .propn || parsed.tags[i] == .adj
            let isWrittenAsName = words.flags[i].contains(.digits) || words.flags[i].contains(.capitalised)
            guard isNominal || isWrittenAsName else { continue }
            if isNominal,
                let match = LexicalMatches.common(
                    head: i, candidates: lexicon.agentIndex[lemma], parsed: parsed,
                    pattern: { lexicon.agents[$0].pattern },
                    accepts: { !lexicon.agents[$0].needsPlural || parsed.morphology[i].contains(.plural) })
            {
                if match.words.count == 1, parsed.tags[i] == .adj && parsed.relations[i] == .amod { continue }
                for word in match.words { agentAt[word] = Int32(agents.count) }
                agents.append(match)
            }
            let thing = LexicalMatches.common(
                head: i, candidates: lexicon.equipmentIndex[isNominal ? lemma : words.form[i]], parsed: parsed,
                pattern: { lexicon.equipment[$0].pattern },
                accepts: {
                    isNominal || words.flags[i].contains(.digits) || !lexicon.equipment[$0].pattern.letters.isEmpty
                })
            let typed = thing.map { $0.words.count == 1 } ?? true ? typed(i, parsed: parsed, lexicon: lexicon) : nil
            if let match = typed ?? thing {
                for word in match.words { thingAt[word] = Int32(things.count) }
                things.append(match)
            }
        }
    }

    /// The type's name that stands before a word for any system or vehicle, with that word: "Osa systems" are air
    /// defence. `nil` where there is none.
    private func typed(_ i: Int, parsed: ParsedText, lexicon: Lexicon) -> CommonMatch? {
        guard i > 0, Self.carriers.contains(parsed.lemmas[i]), let type = thing(at: i - 1), type.words.upperBound == i,
            !lexicon.equipment[type.entry].pattern.letters.isEmpty
        else { return nil }
        return CommonMatch(words: type.words.lowerBound..<(i + 1), entry: type.entry)
    }

    /// Words that say less of a thing than the name of its type does.
    private static let carriers: Set<Term> = [
        "system", "complex", "station", "battery", "unit", "launcher", "vehicle", "plane", "aircraft", "jet", "craft",
        "carrier", "platform", "variant",
    ]

    /// The name that covers word `i`, or `nil`.
    func name(at i: Int) -> NameMatch? {
        nameAt[i] < 0 ? nil : names[Int(nameAt[i])]
    }

    /// The agent match that word `i` is the head of, or `nil`.
    func agent(headedBy i: Int) -> CommonMatch? {
        guard agentAt[i] >= 0 else { return nil }
        let match = agents[Int(agentAt[i])]
        return match.words.upperBound == i + 1 || match.words.contains(i) ? match : nil
    }

    /// The thing match that covers word `i`, or `nil`.
    func thing(at i: Int) -> CommonMatch? {
        thingAt[i] < 0 ? nil : things[Int(thingAt[i])]
    }

    /// Whether nearly every word of a sentence is in capitals, so that capitals tell nothing.
    private static func isShouted(_ range: Range<Int>, _ words: WordTable) -> Bool {
        var capitals = 0
        var letters = 0
        for i in range where !words.flags[i].contains(.punctuation) && !words.flags[i].contains(.digits) {
            letters += 1
            if words.flags[i].contains(.allCapitals) { capitals += 1 }
        }
        return letters > 3 && capitals * 10 >= letters * 8
    }

    private static func name(
        at i: Int, limit: Int, shouted: Bool, parsed: ParsedText, lexicon: Lexicon
    ) -> NameMatch? {
        let words = parsed.text.words
        guard words.flags[i].contains(.capitalised) || words.flags[i].contains(.digits) else {
            // "al-Qaida", "the de facto authorities": names may open with a small letter, but need a capital within.
            guard i + 2 < limit, words.flags[i + 2].contains(.capitalised) || words.flags[i + 1].contains(.capitalised)
            else { return nil }
            return longest(at: i, limit: limit, shouted: shouted, parsed: parsed, lexicon: lexicon)
        }
        return longest(at: i, limit: limit, shouted: shouted, parsed: parsed, lexicon: lexicon)
    }

    private static func longest(
        at i: Int, limit: Int, shouted: Bool, parsed: ParsedText, lexicon: Lexicon
    ) -> NameMatch? {
        let words = parsed.text.words
        let found = lexicon.nameIndex.longest(at: i, in: words.form, limit: limit) { _, range, exact in
            var capital = false
            for k in range where words.flags[k].contains(.capitalised) { capital = true }
            guard capital else { return false }
            guard !exact.isEmpty, !shouted else { return true }
            let span = parsed.text.span(ofWords: range)
            return parsed.text.source.bytes[span.start..<span.end].elementsEqual(exact)
        }
        return found.map { NameMatch(words: $0.words, name: $0.value) }
    }

    private static func common(
        head i: Int, candidates: [Int32], parsed: ParsedText, pattern: (Int) -> Pattern,
        accepts: (Int) -> Bool = { _ in true }
    ) -> CommonMatch? {
        for candidate in candidates where accepts(Int(candidate)) {
            let pattern = pattern(Int(candidate))
            let start = i - pattern.head
            let end = start + pattern.words.count
            guard start >= 0, end <= parsed.count else { continue }
            var fits = true
            for (k, alternatives) in pattern.words.enumerated() where k != pattern.head {
                let word = start + k
                if !alternatives.contains(parsed.lemmas[word]) && !alternatives.contains(parsed.text.words.form[word]) {
                    fits = false
                    break
                }
            }
            if fits, pattern.letters.isEmpty || isWritten(start..<end, as: pattern.letters, parsed: parsed) {
                return CommonMatch(words: start..<end, entry: Int(candidate))
            }
        }
        return nil
    }

    /// Whether words are written with the capitals of a type's name, so that a leopard is no Leopard. Words with digits
    /// and sentences in capitals may be written as they like.
    private static func isWritten(_ range: Range<Int>, as letters: [UInt8], parsed: ParsedText) -> Bool {
        let words = parsed.text.words
        if range.contains(where: { words.flags[$0].contains(.digits) }) { return true }
        let span = parsed.text.span(ofWords: range)
        if parsed.text.source.bytes[span.start..<span.end].lazy.filter({ $0 > 32 }).starts(with: letters) {
            return true
        }
        return isShouted(parsed.text.sentences[parsed.text.sentenceIndex(ofWord: range.lowerBound)].words, words)
    }
}
