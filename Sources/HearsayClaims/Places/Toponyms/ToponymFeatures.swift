// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// What speaks for and against a candidate's naming a place, as numbers of a hashed table of weights.
///
/// Read off the words around it, the tree, the gazetteer, the language pack, and the other places of the document where
/// the same words stand. Each is a template with a value; what a template is worth the model has learned.
struct ToponymFeatures {
    /// Entries of the table, a power of two.
    static let tableSize = 1 << 15

    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let gazetteer: Gazetteer
    let document: ToponymEvidence

    /// The features of a candidate with words, put into `output`.
    func read(_ candidates: [ToponymCandidate], _ index: Int, _ output: inout [Int32]) {
        output.removeAll(keepingCapacity: true)
        let candidate = candidates[index]
        let range = candidate.words
        let i = range.lowerBound
        let last = range.upperBound - 1
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)]
        func form(_ k: Int) -> UInt64 { sentence.words.contains(k) ? parsed.text.words.form[k].code : 0 }
        func add(_ template: UInt64, _ value: UInt64 = 1) {
            var h = (template &* 0x9e37_79b9_7f4a_7c15) ^ value
            h = (h ^ (h >> 32)) &* 0xd6e8_feb8_6659_fd93
            h = (h ^ (h >> 29)) &* 0x94d0_49bb_1331_11eb
            output.append(Int32(truncatingIfNeeded: (h >> 33) & UInt64(ToponymFeatures.tableSize - 1)))
        }
        let kind = knowledge(candidate)
        add(1)
        add(2, kind)
        add(3, UInt64(min(range.count, 4)) << 8 | kind)
        let top = candidate.matches.map { gazetteer.populationLogarithm($0.place) }.max() ?? 0
        add(4, UInt64(top) << 4 | kind)
        add(5, UInt64(min(6, candidate.matches.count.bitWidth - candidate.matches.count.leadingZeroBitCount)))

        // Words around it, alone and with what the gazetteer knows.
        add(10, form(i - 1))
        add(11, form(i - 2))
        add(12, form(last + 1))
        add(13, form(last + 2))
        add(14, form(i - 1) ^ kind &* 0x1_0001)
        add(15, form(last + 1) ^ kind &* 0x1_0001)
        add(16, form(i - 1) ^ form(i - 2) &* 31)
        add(17, tag(i - 1, sentence) << 8 | tag(last + 1, sentence))
        add(18, tag(i, sentence) << 12 | tag(last, sentence) << 4 | kind)
        add(
            19,
            capital(i - 1, sentence) << 4 | capital(last + 1, sentence) << 2 | (i == sentence.words.lowerBound ? 1 : 0))
        add(20, lexical(i) << 4 | kind)
        if i > sentence.words.lowerBound { add(21, lexical(i - 1) << 1) }
        if last + 1 < sentence.words.upperBound { add(22, lexical(last + 1) << 1) }
        add(23, ending(last, 3))
        add(24, ending(last, 4))
        add(25, ending(last, 2) << 8 | kind)
        if !candidate.isKnown { add(26, form(last)); add(27, form(i)) }

        // Given names within and beside it.
        add(
            30,
            given(i - 1, sentence) << 3 | given(i, sentence) << 2 | given(last + 1, sentence) << 1
                | (range.count == 1 ? 1 : 0))
        // "Ambassador Jane Doe": a title or a given name anywhere in a longer name.
        let isPersonal = range.contains { given($0, sentence) == 1 }
        let isTitled = range.contains { matches.agentAt[$0] >= 0 }
        add(31, (isPersonal ? 2 : 0) | (isTitled ? 1 : 0) | UInt64(min(range.count, 4)) << 2 | kind << 6)
        // The tree.
        let head = head(of: range)
        add(40, UInt64(parsed.relations[head].rawValue) << 4 | kind)
        let governor = parsed.head(head)
        add(41, governor.map { parsed.lemmas[$0].code } ?? 0)
        add(42, (parsed.preposition(head).map { parsed.lemmas[$0].code } ?? 0) ^ kind)
        add(
            43, UInt64(parsed.relations[head].rawValue) << 8 | (governor.map { UInt64(parsed.tags[$0].rawValue) } ?? 99)
        )
        add(44, governor.map { UInt64(range.contains($0) ? 1 : 0) << 2 | capital($0, sentence) } ?? 9)
        add(45, UInt64(parsed.text.blocks[sentence.block].kind.rawValue) << 4 | kind)
        add(46, UInt64(parsed.text.words.flags[i].contains(.allCapitals) ? 1 : 0) << 4 | kind)
        // What stands beside it in a list or behind a comma.
        add(50, neighbour(candidates, index, -1) << 8 | kind)
        add(51, neighbour(candidates, index, 1) << 8 | kind)
        // What the document says of the same words elsewhere.
        let evidence = document.evidence(candidate)
        add(60, evidence.located << 4 | kind)
        add(61, evidence.personal << 4 | kind)
        add(62, evidence.located << 4 | evidence.personal)
        add(63, evidence.count)
        add(64, evidence.surname << 4 | kind)
    }

    /// What the gazetteer knows of the name, in four bits: the widest class that bears it.
    private func knowledge(_ candidate: ToponymCandidate) -> UInt64 {
        guard candidate.isKnown else { return 0 }
        var best: UInt64 = 1
        for match in candidate.matches {
            let rank: UInt64
            if match.kind == .adjective {
                rank = 9
            } else {
                switch gazetteer.placeClass(match.place) {
                case .country: rank = 8
                case .region: rank = match.kind == .name ? 7 : 6
                case .sea, .line: rank = 5
                case .point: rank = 4
                case .town: rank = gazetteer.isCapital(match.place) ? 10 : match.kind == .name ? 3 : 1
                case .district: rank = 2
                }
            }
            best = max(best, rank)
        }
        return best
    }

    private func tag(_ k: Int, _ sentence: Sentence) -> UInt64 {
        sentence.words.contains(k) ? UInt64(parsed.tags[k].rawValue) + 1 : 0
    }

    private func capital(_ k: Int, _ sentence: Sentence) -> UInt64 {
        guard sentence.words.contains(k) else { return 3 }
        let flags = parsed.text.words.flags[k]
        return flags.contains(.allCapitals) ? 2 : flags.contains(.capitalised) ? 1 : 0
    }

    private func given(_ k: Int, _ sentence: Sentence) -> UInt64 {
        guard sentence.words.contains(k), parsed.text.words.flags[k].contains(.capitalised) else { return 0 }
        return lexicon.genders[parsed.text.words.form[k]] == nil ? 0 : 1
    }

    /// What the language pack has at a word: a state, a people, a place, an actor of some kind, a noun for actors.
    private func lexical(_ k: Int) -> UInt64 {
        if let match = matches.name(at: k) {
            let name = lexicon.names[match.name]
            var bits: UInt64 = 1
            if name.country != nil { bits |= 2 }
            if name.demonym != nil { bits |= 4 }
            if name.place != nil { bits |= 8 }
            if let actor = name.actor { bits |= 16 | (lexicon.actors[actor].kind == "person" ? 32 : 0) }
            if match.words.count > 1 { bits |= 64 }
            return bits
        }
        if matches.agentAt[k] >= 0 { return 128 }
        return 0
    }

    /// The last letters of a word, small.
    private func ending(_ k: Int, _ count: Int) -> UInt64 {
        let span = parsed.text.words.span(k)
        var value: UInt64 = 0
        for byte in parsed.text.source.bytes[max(span.start, span.end - count)..<span.end] {
            value = value << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        return value
    }

    /// The word of a range that hangs on a word outside it.
    private func head(of range: Range<Int>) -> Int {
        for k in range.reversed() {
            guard let head = parsed.head(k), range.contains(head) else { return k }
        }
        return range.upperBound - 1
    }

    /// The candidate beside this one and what parts them: a comma, "and", a bracket, nothing.
    private func neighbour(_ candidates: [ToponymCandidate], _ index: Int, _ step: Int) -> UInt64 {
        let other = index + step
        guard candidates.indices.contains(other), !candidates[other].isDateline else { return 0 }
        let own = candidates[index].words
        let range = candidates[other].words
        let gap =
            step < 0
            ? range.upperBound..<max(own.lowerBound, range.upperBound)
            : own.upperBound..<max(range.lowerBound, own.upperBound)
        guard gap.count <= 2 else { return 0 }
        let mark: UInt64 = gap.isEmpty ? 1 : parsed.text.words.form[gap.lowerBound].code & 0xFFFF
        let holds =
            step > 0 ? contains(candidates[other], candidates[index]) : contains(candidates[index], candidates[other])
        return mark << 8 | knowledge(candidates[other]) << 1 | (holds ? 1 : 0)
    }

    /// Whether a place of one name lies in one of the other.
    private func contains(_ outer: ToponymCandidate, _ inner: ToponymCandidate) -> Bool {
        for match in outer.matches.prefix(8) where gazetteer.placeClass(match.place) != .town {
            if inner.matches.contains(where: { gazetteer.isWithin($0.place, match.place) }) { return true }
        }
        return false
    }
}
