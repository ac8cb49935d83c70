// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Gives quotations without a cue of their own to the speaker whose account they go on with.
///
/// A quotation goes on with the attribution before it in its paragraph, with the quotation of the paragraph before that
/// was left open or stood there as the same speaker's, or leads into the attributed one right after it.
struct Continuation {
    let discourse: Discourse

    /// Extends the content of `drafts` by the quotations that belong to them.
    func extend(_ drafts: inout [AttributionDraft]) {
        guard !drafts.isEmpty else { return }
        let quotations = discourse.quotations
        var owner = [Int](repeating: -1, count: quotations.count)
        for (a, draft) in drafts.enumerated() {
            for range in draft.content.ranges {
                for edge in [range.lowerBound, range.upperBound - 1] {
                    guard let q = discourse.quotation(around: edge), owner[q] < 0 else { continue }
                    if !quotations[q].words.contains(draft.cueHead) { owner[q] = a }
                }
            }
        }
        for q in quotations.indices where owner[q] < 0 && quotations[q].depth == 0 && !quotations[q].isScare {
            let words = quotations[q].words
            guard let a = predecessor(of: q, owner: owner, drafts: drafts) else { continue }
            owner[q] = a
            drafts[a].content.insert(words)
        }
        // A paragraph of speech whose cue comes only with the quotation after it.
        for q in quotations.indices.reversed() where owner[q] < 0 && quotations[q].depth == 0 && !quotations[q].isScare
        {
            guard q + 1 < quotations.count, owner[q + 1] >= 0, leads(q, into: q + 1) else { continue }
            owner[q] = owner[q + 1]
            drafts[owner[q]].content.insert(quotations[q].words)
        }
        // A paragraph left open whose speaker is named with a later one.
        for q in quotations.indices.reversed() where owner[q] >= 0 {
            guard let before = quotations[q].previous, owner[before] < 0, !quotations[before].isScare else { continue }
            owner[before] = owner[q]
            drafts[owner[q]].content.insert(quotations[before].words)
        }
        for q in quotations.indices where owner[q] < 0 && quotations[q].depth == 0 && !quotations[q].isScare {
            guard let a = introduced(after: quotations[q].words, drafts: drafts) else { continue }
            drafts[a].content.insert(quotations[q].words)
        }
    }

    /// The speaker whom the paragraph after a quoted one names in its first sentence.
    private func introduced(after words: Range<Int>, drafts: [AttributionDraft]) -> Int? {
        guard fillsBlock(words), words.upperBound < discourse.parsed.count else { return nil }
        let sentence = discourse.sentence(words.upperBound)
        guard discourse.block(words.upperBound) == discourse.block(words.lowerBound) + 1,
            discourse.quotation(around: sentence.lowerBound) == nil
        else { return nil }
        return drafts.firstIndex {
            sentence.contains($0.cueHead) && $0.takesQuotations && $0.stance == .says && $0.parent == nil
                && !isParticipial($0.cueHead) && $0.sourceHead.map { discourse.tag($0) == .propn } ?? false
        }
    }

    /// The attribution that quotation `q` goes on with.
    private func predecessor(of q: Int, owner: [Int], drafts: [AttributionDraft]) -> Int? {
        let quotation = discourse.quotations[q]
        if let previous = quotation.previous, owner[previous] >= 0 { return owner[previous] }
        let start = quotation.words.lowerBound
        let block = discourse.block(start)
        let sentence = discourse.sentence(start)
        guard quotation.opensClause || start == sentence.lowerBound else { return nil }
        if let a = speaker(before: start, block: block, drafts: drafts) { return a }
        // The whole paragraph is quoted, and so was the end of the one before.
        guard start == blockStart(start), q > 0, owner[q - 1] >= 0, fillsBlock(quotation.words) else { return nil }
        let before = discourse.quotations[q - 1].words
        let cue = drafts[owner[q - 1]].cueHead
        let end = max(before.upperBound, drafts[owner[q - 1]].clause.upperBound)
        guard discourse.block(before.upperBound - 1) == block - 1 || discourse.block(cue) == block - 1 else {
            return nil
        }
        return onlyMarks(end..<start) || fillsBlock(before) ? owner[q - 1] : nil
    }

    /// The last attribution by a verb of speech whose cue stands before `start` in the same paragraph.
    private func speaker(before start: Int, block: Int, drafts: [AttributionDraft]) -> Int? {
        var low = 0
        var high = drafts.count
        while low < high {
            let middle = (low + high) / 2
            if drafts[middle].cueHead < start { low = middle + 1 } else { high = middle }
        }
        var a = low - 1
        var steps = 0
        while a >= 0, steps < 6, discourse.block(drafts[a].cueHead) == block {
            if drafts[a].takesQuotations, discourse.quotation(around: drafts[a].cueHead) == nil,
                drafts[a].source != nil, !isParticipial(drafts[a].cueHead)
            {
                return a
            }
            a -= 1
            steps += 1
        }
        return nil
    }

    private func isParticipial(_ cue: Int) -> Bool {
        guard discourse.subject(of: cue) == nil else { return false }
        switch discourse.relation(cue) {
        case .advcl, .acl, .xcomp: return discourse.parsed.morphology[cue].isDisjoint(with: .finite)
        default: return false
        }
    }

    /// Whether quotation `b` follows `a` with nothing but marks between them.
    private func leads(_ a: Int, into b: Int) -> Bool {
        let first = discourse.quotations[a].words
        let second = discourse.quotations[b].words
        guard first.upperBound <= second.lowerBound else { return false }
        return discourse.block(first.lowerBound) == discourse.block(second.lowerBound)
            && onlyMarks(first.upperBound..<second.lowerBound)
    }

    private func onlyMarks(_ words: Range<Int>) -> Bool {
        guard words.count < 8 else { return false }
        return words.allSatisfy { discourse.isPunctuation($0) }
    }

    private func blockStart(_ i: Int) -> Int {
        let sentences = discourse.parsed.text.sentences
        var s = discourse.sentenceIndex(i)
        let block = sentences[s].block
        var steps = 0
        while s > 0, sentences[s - 1].block == block, steps < 2 {
            s -= 1
            steps += 1
        }
        return sentences[s].words.lowerBound
    }

    /// Whether nothing but these words stands in their paragraph.
    private func fillsBlock(_ words: Range<Int>) -> Bool {
        guard blockStart(words.lowerBound) == words.lowerBound || discourse.block(words.lowerBound) == 0 else {
            return false
        }
        let next = words.upperBound
        guard next < discourse.parsed.count else { return true }
        return discourse.block(next) != discourse.block(words.lowerBound)
    }
}
