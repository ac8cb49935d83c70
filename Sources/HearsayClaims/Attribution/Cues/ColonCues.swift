// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Attributions by a colon alone: "Ministry: two killed", transcripts, a line that leads into a list.
struct ColonCues {
    let discourse: Discourse
    let cues: CueTable
    let statements: StatementFinder
    let lexicon: Lexicon

    /// The longest name before a colon, in words.
    private static let longestName = 8
    /// The most paragraphs that a list may have.
    private static let longestList = 40

    /// The attributions by colons whose content nobody has claimed yet; `taken` tells claimed words.
    func drafts(taken: (Int) -> Bool) -> [AttributionDraft] {
        var found: [AttributionDraft] = []
        let sentences = discourse.parsed.text.sentences
        for (s, sentence) in sentences.enumerated() {
            let opensBlock = s == 0 || sentences[s - 1].block != sentence.block
            if opensBlock, let draft = label(sentence, s, taken: taken) { found.append(draft) }
            if let draft = trailer(sentence, s, taken: taken) { found.append(draft) }
            if let draft = introduction(sentence, s, taken: taken) { found.append(draft) }
        }
        return found
    }

    /// "Ministry: two killed", "JONES: We never left.", "Q: Who fired?"
    private func label(_ sentence: Sentence, _ s: Int, taken: (Int) -> Bool) -> AttributionDraft? {
        let words = sentence.words
        let limit = min(words.upperBound, words.lowerBound + ColonCues.longestName + 1)
        guard let colon = (words.lowerBound..<limit).first(where: { discourse.form($0) == CueWords.colon }),
            colon > words.lowerBound, discourse.parsed.text.words.flags[colon].contains(.spaceAfter)
        else { return nil }
        let name = words.lowerBound..<colon
        guard isName(name) else { return nil }
        var end = colon + 1 < words.upperBound ? words.upperBound : colon + 1
        if discourse.parsed.text.blocks[sentence.block].kind != .heading {
            end = blockEnd(after: s)
        }
        guard end > colon + 1, !taken(colon + 1) else { return nil }
        let content = statements.trimmed(WordRanges((colon + 1)..<end))
        guard !content.isEmpty else { return nil }
        let isTurn = name.count == 1 && CueWords.questioner.contains(discourse.form(name.lowerBound))
        let head = headOfName(name)
        return AttributionDraft(
            source: isTurn ? nil : name, sourceHead: isTurn ? nil : head, cue: colon..<(colon + 1), cueHead: colon,
            clause: words.lowerBound..<(colon + 1), content: content, stance: .says, rule: "colon.label")
    }

    /// "Two killed in shelling: ministry", in a headline: its last words name who says so.
    private func trailer(_ sentence: Sentence, _ s: Int, taken: (Int) -> Bool) -> AttributionDraft? {
        let sentences = discourse.parsed.text.sentences
        let words = sentence.words
        guard s + 1 == sentences.count || sentences[s + 1].block != sentence.block,
            discourse.form(words.upperBound - 1) != CueWords.stop,
            let mark = words.last(where: {
                discourse.form($0) == CueWords.colon || CueWords.dashes.contains(discourse.form($0))
            }), mark > words.lowerBound + 1, !taken(words.lowerBound)
        else { return nil }
        // A colon anywhere closes a headline's statement; a dash does so in a heading alone.
        guard discourse.form(mark) == CueWords.colon || discourse.parsed.text.blocks[sentence.block].kind == .heading,
            discourse.parsed.text.words.flags[mark].contains(.spaceAfter)
        else { return nil }
        let name = (mark + 1)..<words.upperBound
        guard (1...5).contains(name.count), name.allSatisfy({ isPartOfName($0) }),
            name.contains(where: {
                discourse.tag($0) == .propn || !lexicon.agentIndex[discourse.lemma($0)].isEmpty
            }),
            (words.lowerBound..<mark).contains(where: { discourse.tag($0) == .verb || discourse.tag($0) == .aux })
        else { return nil }
        let content = statements.trimmed(WordRanges(words.lowerBound..<mark))
        guard !content.isEmpty else { return nil }
        return AttributionDraft(
            source: name, sourceHead: headOfName(name), cue: mark..<(mark + 1), cueHead: mark,
            clause: mark..<words.upperBound, content: content, stance: .says, rule: "colon.trailer")
    }

    private func isPartOfName(_ i: Int) -> Bool {
        switch discourse.tag(i) {
        case .noun, .propn, .adj, .adp, .cconj, .det: true
        default: false
        }
    }

    /// A sentence that ends with a colon: what follows it, in quotation marks or as a list, is told by its subject.
    private func introduction(_ sentence: Sentence, _ s: Int, taken: (Int) -> Bool) -> AttributionDraft? {
        let words = sentence.words
        let colon = words.upperBound - 1
        guard discourse.form(colon) == CueWords.colon, words.upperBound < discourse.parsed.count, words.count > 2,
            !taken(words.upperBound)
        else { return nil }
        guard let root = words.first(where: { discourse.parsed.heads[$0] < 0 }) else { return nil }
        let next = words.upperBound
        var content = WordRanges()
        if let q = discourse.quotation(openingAt: next) {
            content.insert(discourse.quotations[q].words)
        } else {
            content = list(after: s)
        }
        content = statements.trimmed(content)
        guard !content.isEmpty else { return nil }
        let sources = SourceFinder(discourse: discourse)
        let verb = words.first { cues.speaks($0) && discourse.quotation(around: $0) == nil }
        guard let source = sources.subject(of: verb ?? root) ?? (discourse.isNominal(root) ? root : nil) else {
            return nil
        }
        guard verb != nil || discourse.quotation(openingAt: next) != nil else { return nil }
        let cue = verb ?? (source == root ? colon : root)
        return AttributionDraft(
            source: discourse.nounPhrase(source), sourceHead: source, cue: cue..<(cue + 1), cueHead: cue, clause: words,
            content: content, stance: .says, rule: "colon.introduction")
    }

    /// The paragraphs after sentence `s` that open with a bullet, a dash or a number, if they follow at once.
    private func list(after s: Int) -> WordRanges {
        let sentences = discourse.parsed.text.sentences
        var content = WordRanges()
        var k = s + 1
        var items = 0
        var block = sentences[s].block
        var inItem = false
        while k < sentences.count, items < ColonCues.longestList {
            if sentences[k].block != block {
                block = sentences[k].block
                inItem = opensItem(sentences[k].words.lowerBound)
                items += 1
            }
            guard inItem else { break }
            content.insert(sentences[k].words)
            k += 1
        }
        return content
    }

    private func opensItem(_ i: Int) -> Bool {
        let form = discourse.form(i)
        return CueWords.dashes.contains(form) || CueWords.bullets.contains(form)
    }

    private func blockEnd(after s: Int) -> Int {
        let sentences = discourse.parsed.text.sentences
        var k = s
        while k + 1 < sentences.count, sentences[k + 1].block == sentences[s].block { k += 1 }
        return sentences[k].words.upperBound
    }

    /// Whether these words can name a speaker: a noun phrase without verbs, in capitals or with a noun at its end.
    private func isName(_ words: Range<Int>) -> Bool {
        var capitals = 0
        var letters = 0
        for i in words {
            if discourse.isPunctuation(i) { continue }
            switch discourse.tag(i) {
            case .verb, .aux, .sconj, .pron, .adv, .num: return false
            default: break
            }
            letters += 1
            if discourse.parsed.text.words.flags[i].contains(.capitalised) { capitals += 1 }
        }
        return letters > 0 && capitals == letters
    }

    private func headOfName(_ words: Range<Int>) -> Int {
        for i in words {
            guard let head = discourse.parsed.head(i) else { return i }
            if !words.contains(head), discourse.isNominal(i) { return i }
        }
        return words.upperBound - 1
    }
}
