// SPDX-License-Identifier: Apache-2.0

extension Tokenizer {
    /// Adds a word, cut where the treebanks cut it: number and unit, contraction, possessive.
    mutating func emitWord(_ start: Int, _ end: Int) {
        if text[start].isASCIIDigit {
            emitNumber(start, end)
            return
        }
        if let cut = words.cut(of: text, start, end) {
            emit(start, cut)
            emit(cut, end, joins: true)
            return
        }
        emitContraction(start, end)
    }

    /// Cuts "don't" into "do", "n't" and "Erdogan's" into "Erdogan", "'s", from the back.
    private mutating func emitContraction(_ start: Int, _ end: Int) {
        var cuts = (first: end, second: end)
        if let cut = clitic(start, end) {
            cuts.first = cut
            cuts.second = cut
            if let further = clitic(start, cut) { cuts.first = further }
        }
        emit(start, cuts.first)
        if cuts.first < cuts.second { emit(cuts.first, cuts.second, joins: true) }
        emit(cuts.second, end, joins: true)
    }

    /// Where the clitic that ends at `end` begins.
    private func clitic(_ start: Int, _ end: Int) -> Int? {
        guard end - start >= 3 else { return nil }
        // At most two letters stand behind the apostrophe.
        for back in 1...2 {
            let last = end - back
            guard text[last].isASCIILetter else { return nil }
            let mark = text[last - 1]
            let wide = mark == 0x99 && text[last - 2] == 0x80 && text[last - 3] == 0xE2
            guard mark == .ascii("'") || mark == .ascii("`") || wide else { continue }
            let from = wide ? last - 3 : last - 1
            guard from > start else { return nil }
            let a = text[last] | 0x20
            if back == 2 {
                let b = text[last + 1] | 0x20
                let pair = (a, b)
                let known =
                    pair == (.ascii("l"), .ascii("l")) || pair == (.ascii("r"), .ascii("e"))
                    || pair == (.ascii("v"), .ascii("e"))
                return known ? from : nil
            }
            if a == .ascii("t"), text[from - 1] | 0x20 == .ascii("n") { return from - 1 > start ? from - 1 : nil }
            return a == .ascii("s") || a == .ascii("m") || a == .ascii("d") ? from : nil
        }
        return nil
    }

    /// Cuts a unit from the number before it: "5pm", "30km", "155mm"; not "19th", "1990s", "4G".
    private mutating func emitNumber(_ start: Int, _ end: Int) {
        var i = start
        while i < end, !text[i].isASCIILetter, text[i] < 0x80 { i += 1 }
        guard i < end, text[i - 1].isASCIIDigit, end - i <= 8 else {
            emit(start, end)
            return
        }
        let stop = text[end - 1] == .ascii(".") ? end - 1 : end
        let single = stop - i == 1
        let money = text[start - 1] == .ascii("$") || text[start - 1] >= 0x80
        if words.units.contains(text.term(i, stop)), !single || money || text[i].isASCIILower {
            emit(start, i)
            emit(i, end)
            return
        }
        let possessive = clitic(start, end)
        guard let possessive, text[end - 1] | 0x20 == .ascii("s"), text[possessive - 1].isASCIILetter else {
            emit(start, end)
            return
        }
        emit(start, possessive)
        emit(possessive, end, joins: true)
    }
}
