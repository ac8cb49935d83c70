// SPDX-License-Identifier: Apache-2.0

extension Tokenizer {
    /// Decides on a hyphen behind letters or digits: the offset after it if it belongs to the word.
    ///
    /// The treebanks split at hyphens ("US - led", "T - 72", "5 - 10") but keep prefixes ("anti-tank", "mid-1980s"),
    /// dates and telephone numbers ("2020-09-27", "555-0100") whole.
    func hyphen(at i: Int, length: Int, start: Int, part: Int, end: Int) -> Int? {
        let next = i + length
        guard next < end, isWord(next) else { return trailingHyphen(at: i, start: start, end: end) }
        if text[i - 1].isASCIIDigit {
            return text[next].isASCIIDigit ? digitChain(at: i, start: start, end: end) : nil
        }
        // "e-mail", but not the "e" of "Hizb-e-Islami".
        if i - part == 1, text[part - 1] == text[i], part > 0 { return nil }
        guard i - part <= 8, text[part].isASCIILetter, words.prefixes.contains(text.term(part, i)) else { return nil }
        return next
    }

    /// A word broken off: "pre- and post-war", "th- that".
    private func trailingHyphen(at i: Int, start: Int, end: Int) -> Int? {
        guard text[i] == .ascii("-"), i - start <= 8, text[start].isASCIILetter else { return nil }
        let next = i + 1 < end ? text[i + 1] : 0
        guard next == 0 || next == .ascii(",") || next == .ascii("."), start == 0 || text[start - 1].isBlank else {
            return nil
        }
        if words.prefixes.contains(text.term(start, i)) { return i + 1 }
        // A beginning alone: one or two letters, the last small or the only one.
        return i - start <= 2 && (i - start == 1 || text[i - 1].isASCIILower) ? i + 1 : nil
    }

    /// The end of a chain of numbers that is a date or a telephone number.
    private func digitChain(at i: Int, start: Int, end: Int) -> Int? {
        var groups = 1
        var first = 0
        var last = 0
        var j = start
        while j < i {
            guard text[j].isASCIIDigit || text[j] == .ascii("/") else { return nil }
            j += 1
        }
        first = i - start
        while j < end, j - start < 40, text[j] == .ascii("-"), text[j + 1].isASCIIDigit {
            let from = j + 1
            j = from
            while j < end, text[j].isASCIIDigit, j - from < 12 { j += 1 }
            last = j - from
            groups += 1
        }
        guard j >= end || !text[j].isASCIILetter && text[j] != .ascii(":") else { return nil }
        if groups >= 3 { return j }
        let telephone = last == 4 && (first == 3 || first == 5 || first == 7)
        return telephone ? j : nil
    }
}
