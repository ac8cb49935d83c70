// SPDX-License-Identifier: Apache-2.0

/// Finds the dateline that opens a block: "BAKU, Sept 27 (Reuters) - ", "BEIRUT — ", "MOSCOW. Sept 28. Interfax - ".
///
/// A place in capitals and a dash are enough; a place in small letters needs an agency or a day besides. Where the
/// signs do not suffice there is no dateline, and the words stay in the sentence.
struct DatelineReader {
    /// Bytes that a dateline has at most.
    private static let longest = 110

    private let text: ByteView
    private let words = ReportWords.shared

    /// A reader of `text`.
    init(_ text: ByteView) {
        self.text = text
    }

    /// The dateline of a block, or `nil`. Complexity: constant.
    func read(_ block: Span) -> Dateline? {
        let end = min(block.end, block.start + DatelineReader.longest)
        guard block.count > 12 else { return nil }
        if text[block.start] == .ascii("(") { return agencyAlone(block, end: end) }
        guard ScalarKind.isUpper(at: block.start, in: text) else { return nil }
        var parts = Parts()
        var i = block.start
        guard let placeEnd = place(from: i, end: end), !words.labels.contains(text.term(i, placeEnd)) else {
            return nil
        }
        parts.place = Span(i, placeEnd)
        parts.capitals = isCapitals(parts.place)
        i = placeEnd
        while i < end {
            if let dash = dash(at: i, end: end) {
                guard parts.suffices, goesOn(dash, block.end) else { return nil }
                return parts.dateline(from: block.start, to: dash)
            }
            let from = skip(i, end)
            if let close = bracketed(from, end) {
                let inner = Span(from + 1, close - 1)
                if let day = day(from: inner.start, end: inner.end), day == inner.end {
                    parts.date = inner
                } else {
                    parts.agency = inner
                }
                i = close
                let sure = parts.capitals || agency(from: inner.start, end: inner.end) == inner.end
                if let colon = closing(at: i), sure, goesOn(colon, block.end) {
                    return parts.dateline(from: block.start, to: colon)
                }
            } else if let day = day(from: from, end: end) {
                parts.date = parts.date.map { $0.union(Span(from, day)) } ?? Span(from, day)
                i = day
                if text[i] == .ascii("."), !text[i + 1].isASCIIDigit { i += 1 }
            } else if let agency = agency(from: from, end: end) {
                parts.agency = Span(from, agency)
                i = agency
                if let colon = closing(at: i), parts.suffices, goesOn(colon, block.end) {
                    return parts.dateline(from: block.start, to: colon)
                }
            } else if parts.date == nil, parts.agency == nil, text[i] == .ascii(","),
                let region = place(from: from, end: end)
            {
                // "Ky." keeps its full stop.
                let abbreviated = text[region] == .ascii(".") && text[region + 1] == 0x20 && region - from <= 5
                i = abbreviated ? region + 1 : region
                parts.place.end = i
            } else {
                return nil
            }
        }
        return nil
    }

    /// "(Reuters) - ".
    private func agencyAlone(_ block: Span, end: Int) -> Dateline? {
        guard let close = bracketed(block.start, end), agency(from: block.start + 1, end: close - 1) == close - 1,
            let dash = dash(at: close, end: end), goesOn(dash, block.end)
        else { return nil }
        return Dateline(span: Span(block.start, dash), agency: Span(block.start + 1, close - 1))
    }

    /// Past a separator and white space.
    private func skip(_ from: Int, _ end: Int) -> Int {
        var i = from
        if text[i] == .ascii(",") || text[i] == .ascii(".") { i += 1 }
        while i < end, text[i].isBlank { i += 1 }
        return i
    }

    /// The end of a run of capitalised words, with hyphens, apostrophes and slashes in them.
    private func place(from: Int, end: Int) -> Int? {
        var i = from
        var last = from
        for _ in 0..<5 {
            guard i < end, ScalarKind.isUpper(at: i, in: text) else { break }
            let word = i
            while i < end {
                let (kind, length) = ScalarKind.at(i, in: text)
                let joins = kind == .apostrophe || kind == .hyphen || text[i] == .ascii("/")
                guard kind == .letter || joins && isLetter(i + length) || isDottedLetter(i, word) else { break }
                i += length
            }
            // "MOSCOW Sept 28": the day is no part of the place.
            if words.months.contains(text.term(word, i)) { break }
            last = i
            guard text[i] == 0x20 else { break }
            i += 1
        }
        return last > from ? last : nil
    }

    private func isLetter(_ i: Int) -> Bool {
        ScalarKind.at(i, in: text).kind == .letter
    }

    /// The full stops of "U.N." and "N.Y.", and of "ST. PETERSBURG".
    private func isDottedLetter(_ i: Int, _ word: Int) -> Bool {
        guard text[i] == .ascii("."), i > word else { return false }
        let single = i - word == 1 || text[i - 2] == .ascii(".")
        return single || i - word == 2 && text.holds("st", at: word) || i - word == 2 && text.holds("ft", at: word)
    }

    private func isCapitals(_ span: Span) -> Bool {
        var letters = 0
        var i = span.start
        while i < span.end, text[i] != .ascii(",") {
            let (kind, length) = ScalarKind.at(i, in: text)
            if kind == .letter {
                if ScalarKind.isLower(at: i, in: text) { return false }
                letters += 1
            }
            i += length
        }
        return letters >= 3
    }

    /// The end of "(Reuters)" or "/TASS/".
    private func bracketed(_ from: Int, _ end: Int) -> Int? {
        let close: UInt8
        switch text[from] {
        case .ascii("("): close = .ascii(")")
        case .ascii("["): close = .ascii("]")
        case .ascii("/"): close = .ascii("/")
        default: return nil
        }
        var i = from + 1
        while i < end, i - from < 48, text[i] != close { i += 1 }
        return i < end && text[i] == close && i > from + 2 ? i + 1 : nil
    }

    /// The end of a day: "Sept 27", "27 September 2020", "27.09.2020", "Monday".
    private func day(from: Int, end: Int) -> Int? {
        var i = from
        var last: Int?
        var named = false
        var numbered = false
        for _ in 0..<5 {
            let word = i
            while i < end, text[i].isASCIILetter || text[i].isASCIIDigit { i += 1 }
            guard i > word else { break }
            if text[word].isASCIIDigit {
                if text[i] == .ascii(".") || text[i] == .ascii("/") || text[i] == .ascii("-"), text[i + 1].isASCIIDigit
                {
                    i += 1
                    named = true
                    numbered = true
                    continue
                }
                guard i - word <= 4 else { break }
                numbered = true
                last = i
            } else {
                guard words.months.contains(text.term(word, i)) else { break }
                named = true
                last = i
                if text[i] == .ascii("."), text[i + 1].isBlank, text[i + 2].isASCIIDigit { i += 1 }
            }
            var next = i
            if text[next] == .ascii(","), text[next + 1] == 0x20 { next += 1 }
            while next < end, text[next] == 0x20 { next += 1 }
            guard next > i, text[next].isASCIIDigit || text[next].isASCIILetter else { break }
            i = next
        }
        return named && numbered ? last : nil
    }

    /// The end of the name of an agency known by itself: "Interfax", "ARMENPRESS".
    private func agency(from: Int, end: Int) -> Int? {
        var i = from
        while i < end, text[i].isASCIILetter || text[i] == .ascii("-") && text[i + 1].isASCIILetter { i += 1 }
        return i > from && words.agencies.contains(text.term(from, i)) ? i : nil
    }

    /// The full stop or colon that closes a dateline behind its agency.
    private func closing(at i: Int) -> Int? {
        (text[i] == .ascii(".") || text[i] == .ascii(":")) && text[i + 1].isBlank ? i + 1 : nil
    }

    /// The offset after a dash with white space before or behind it.
    private func dash(at i: Int, end: Int) -> Int? {
        var from = i
        while from < end, text[from].isBlank { from += 1 }
        var to = from
        if text[from] == .ascii("-") {
            to += text[from + 1] == .ascii("-") ? 2 : 1
        } else {
            let (kind, length) = ScalarKind.at(from, in: text)
            guard kind == .dash || kind == .hyphen else { return nil }
            to += length
        }
        // A hyphen needs white space on either side, a dash on none.
        return to - from > 1 || from > i && text[to].isBlank ? to : nil
    }

    /// Whether a sentence begins behind the dateline.
    private func goesOn(_ from: Int, _ end: Int) -> Bool {
        var i = from
        while i < end, text[i].isBlank { i += 1 }
        guard end - i > 3 else { return false }
        return !ScalarKind.isLower(at: i, in: text) || text.holds("al-", at: i) || text.holds("al ", at: i)
    }
}

/// What has been read of a dateline.
private struct Parts {
    var place = Span(0, 0)
    var date: Span?
    var agency: Span?
    /// Whether the place stands in capitals.
    var capitals = false

    /// Whether the parts make a dateline once it is closed.
    var suffices: Bool { capitals || agency != nil || date != nil }

    func dateline(from: Int, to: Int) -> Dateline {
        Dateline(span: Span(from, to), place: place, date: date, agency: agency)
    }
}
