// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// The words of one sentence as the readers of time see them. Outside the sentence there are no words.
struct TimeWords {
    let parsed: ParsedText
    /// The sentence.
    let range: Range<Int>

    /// The form of word `k`, none outside the sentence.
    func form(_ k: Int) -> Term {
        range.contains(k) ? parsed.text.words.form[k] : .none
    }

    /// What word `k` means to calendar and clock.
    func meaning(_ k: Int) -> CalendarWord? {
        range.contains(k) ? CalendarWords[parsed.text.words.form[k]] : nil
    }

    /// Whether word `k` has these flags.
    func has(_ flags: WordFlags, _ k: Int) -> Bool {
        range.contains(k) && parsed.text.words.flags[k].isSuperset(of: flags)
    }

    /// Whether word `k` is a noun, an adjective or a name.
    func isNominal(_ k: Int) -> Bool {
        guard range.contains(k) else { return false }
        switch parsed.tags[k] {
        case .noun, .propn, .adj: return true
        default: return false
        }
    }

    /// Whether word `k` is a common noun in the plural.
    func isPluralNoun(_ k: Int) -> Bool {
        range.contains(k) && parsed.tags[k] == .noun && parsed.morphology[k].contains(.plural)
    }

    /// Where a possessive behind the words before `k` ends: `k` itself if there is none.
    func afterPossessive(_ k: Int) -> Int {
        form(k) == Words.possessive || form(k) == "'" && has(.joinsPrevious, k) ? k + 1 : k
    }

    /// The bytes of word `k`.
    func bytes(_ k: Int) -> ArraySlice<UInt8> {
        guard range.contains(k) else { return [] }
        let span = parsed.text.words.span(k)
        return parsed.text.source.bytes[span.start..<span.end]
    }

    /// A word of digits with at most two letters behind them: "27", "27th", "1990s", "0410Z".
    struct Figure {
        var value = 0
        /// How many digits it is written with.
        var digits = 0
        /// The letters, in small ones; 0 where there are none.
        var suffix: (UInt8, UInt8) = (0, 0)

        /// Whether digits are all there is.
        var isPlain: Bool { suffix.0 == 0 }
        /// "1st", "2nd", "27th".
        var isOrdinal: Bool {
            switch suffix {
            case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): true
            default: false
            }
        }
    }

    /// Reads word `k` as a figure of at most eight digits; `nil` for any other word.
    func figure(_ k: Int) -> Figure? {
        guard has(.digits, k) else { return nil }
        var figure = Figure()
        for byte in bytes(k) {
            switch byte {
            case 0x30...0x39 where figure.isPlain && figure.digits < 8:
                figure.value = figure.value * 10 + Int(byte - 0x30)
                figure.digits += 1
            case 0x41...0x5A, 0x61...0x7A:
                guard figure.digits > 0, figure.suffix.1 == 0 else { return nil }
                if figure.isPlain { figure.suffix.0 = byte | 0x20 } else { figure.suffix.1 = byte | 0x20 }
            case 0x27 where figure.digits == 4:
                continue
            default: return nil
            }
        }
        return figure
    }

    /// Numbers parted by one and the same mark: "2020-09-27", "27.9.2020", "4.10", "11:30".
    func group(_ k: Int) -> (parts: [Int], mark: UInt8)? {
        guard has(.digits, k) else { return nil }
        var parts = [0]
        var mark: UInt8 = 0
        var digits = 0
        for byte in bytes(k) {
            switch byte {
            case 0x30...0x39 where digits < 4:
                parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte - 0x30)
                digits += 1
            case 0x2D, 0x2E, 0x2F, 0x3A:
                guard digits > 0, mark == 0 || mark == byte, parts.count < 3 else { return nil }
                mark = byte
                parts.append(0)
                digits = 0
            default: return nil
            }
        }
        return digits > 0 && parts.count > 1 ? (parts, mark) : nil
    }

    /// The whole number that begins at word `k`, in digits or words, and where it ends.
    func number(at k: Int, limit: Int) -> (value: Int, end: Int)? {
        guard range.contains(k) else { return nil }
        let number = NumberReader(text: parsed.text).number(at: k, limit: min(limit, range.upperBound))
        return number.map { ($0.value, $0.words.upperBound) }
    }

    /// A day of the month: "27", "27th".
    func dayOfMonth(_ k: Int) -> Int? {
        guard let figure = figure(k), figure.digits <= 2, (1...31).contains(figure.value),
            figure.isPlain || figure.isOrdinal
        else { return nil }
        return figure.value
    }

    /// A year of four digits.
    func year(_ k: Int) -> Int? {
        guard let figure = figure(k), figure.digits == 4, figure.isPlain, (1900...2100).contains(figure.value)
        else { return nil }
        return figure.value
    }

    /// The month that word `k` names.
    func month(_ k: Int) -> (number: Int, isShort: Bool)? {
        guard case .month(let number, let isShort) = meaning(k), has(.capitalised, k) || isMid(k) else { return nil }
        return (number, isShort)
    }

    /// Whether word `k` begins with "mid-".
    func isMid(_ k: Int) -> Bool {
        let bytes = bytes(k)
        guard bytes.count > 4, bytes[bytes.startIndex + 3] == 0x2D else { return false }
        return bytes[bytes.startIndex] | 0x20 == 0x6D && bytes[bytes.startIndex + 1] | 0x20 == 0x69
            && bytes[bytes.startIndex + 2] | 0x20 == 0x64
    }

    /// Whether word `k` means nothing to calendar and clock.
    func hasNoMeaning(_ k: Int) -> Bool {
        if case nil = meaning(k) { true } else { false }
    }

    /// Whether a number counts the noun at `k`.
    func isCounted(_ k: Int) -> Bool {
        range.contains(k) && parsed.dependent(of: k, .nummod) != nil
    }

    /// Whether word `k` names a part of many days: "evenings".
    func isRecurrentPart(_ k: Int) -> Bool {
        if case .recurrent(.dayParts) = meaning(k) { return true }
        return form(k) == "nights"
    }

    /// Whether a word stands between two days or hours of a range.
    func isConnector(_ k: Int) -> Bool {
        switch form(k) {
        case "to", "until", "till", "through", "into", "-", "–", "—", "and", "/": true
        default: false
        }
    }
}
