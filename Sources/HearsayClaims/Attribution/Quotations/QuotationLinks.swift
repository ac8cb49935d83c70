// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Ties quotations to the cue clause they stand beside, whatever the tree says.
struct QuotationLinks {
    let discourse: Discourse
    let cues: CueTable

    /// The farthest that a quotation after the cue may open, in words.
    private static let reach = 25
    /// The farthest that short words in quotation marks open after a verb that names something by them.
    private static let naming = 14

    /// Words of the quotations before and after the cue clause that it introduces or closes.
    func words(beside clause: Range<Int>, cue: Int) -> WordRanges {
        var words = WordRanges()
        if let q = before(clause, cue: cue) { words.insert(q) }
        if let q = after(clause, cue: cue) { words.insert(q) }
        return words
    }

    /// 'called the raid "a crime"': the short words in quotation marks behind the cue at `i`, in its clause.
    func words(named i: Int) -> Range<Int>? {
        let limit = min(discourse.sentence(i).upperBound, i + QuotationLinks.naming)
        for k in (i + 1)..<max(i + 1, limit) {
            if let q = discourse.quotation(openingAt: k) {
                return isFree(q, cue: i) ? discourse.quotations[q].words : nil
            }
            if discourse.tag(k) == .verb || discourse.form(k) == CueWords.semicolon || cues.speaks(k) { return nil }
        }
        return nil
    }

    /// '"...", he said': the quotation that ends where the cue clause begins, with the clause that leads into it.
    private func before(_ clause: Range<Int>, cue: Int) -> Range<Int>? {
        var k = clause.lowerBound - 1
        var skipped = 0
        while k >= 0, skipped < 2, discourse.quotation(closingAt: k) == nil,
            discourse.form(k) == CueWords.comma || CueWords.dashes.contains(discourse.form(k))
        {
            k -= 1
            skipped += 1
        }
        guard k >= 0, let q = discourse.quotation(closingAt: k), isFree(q, cue: cue) else { return nil }
        let quotation = discourse.quotations[q]
        if let last = quotation.inner.last, discourse.form(last) == CueWords.stop, skipped == 0,
            clause.lowerBound == discourse.sentence(cue).lowerBound
        {
            return nil
        }
        guard discourse.block(quotation.words.lowerBound) == discourse.block(cue) else { return nil }
        guard quotation.words.upperBound > discourse.sentence(cue).lowerBound || skipped > 0 || !quotation.isScare
        else {
            return nil
        }
        let start = quotation.words.lowerBound
        let lead = discourse.sentence(start).lowerBound
        if quotation.opensClause || start == lead || start - lead > QuotationLinks.reach {
            return quotation.isScare ? nil : quotation.words
        }
        for i in lead..<start where cues.speaks(i) { return quotation.words }
        return lead..<quotation.words.upperBound
    }

    /// 'he said: "..."': the quotation that opens after the cue, in its sentence or as the next one.
    private func after(_ clause: Range<Int>, cue: Int) -> Range<Int>? {
        let sentence = discourse.sentence(cue)
        let limit = min(sentence.upperBound, cue + QuotationLinks.reach)
        var k = cue + 1
        while k < limit {
            if let q = discourse.quotation(openingAt: k) {
                let quotation = discourse.quotations[q]
                let before = discourse.form(k - 1)
                let introduced = before == CueWords.comma || before == CueWords.colon || k == cue + 1
                if isFree(q, cue: cue), !quotation.isScare, introduced || quotation.opensClause {
                    return quotation.words
                }
                k = min(quotation.words.upperBound, limit)
                continue
            }
            if cues.speaks(k), discourse.relation(k) != .acl { return nil }
            k += 1
        }
        guard sentence.upperBound < discourse.parsed.count, limit == sentence.upperBound,
            discourse.form(sentence.upperBound - 1) == CueWords.colon,
            let q = discourse.quotation(openingAt: sentence.upperBound), isFree(q, cue: cue)
        else { return nil }
        return discourse.quotations[q].words
    }

    /// Whether the cue stands outside quotation `q`, and both inside the same outer one.
    private func isFree(_ q: Int, cue: Int) -> Bool {
        let quotation = discourse.quotations[q]
        guard !quotation.words.contains(cue) else { return false }
        guard let around = discourse.quotation(around: cue) else { return quotation.depth == 0 }
        return discourse.quotations[around].words.contains(quotation.words.lowerBound)
    }
}
