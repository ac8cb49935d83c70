// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads cardinal numbers written in digits or words: "2,000", "1.5 million", "twenty-five", "two hundred".
///
/// Values above a billion are left unread: nothing that a report counts is that many.
struct NumberReader {
    let text: TokenizedText

    private static let units: [Term: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    private static let scales: [Term: Int] = ["hundred": 100, "thousand": 1000, "million": 1_000_000]

    /// Whether word `i` is part of a number.
    func isNumber(_ i: Int) -> Bool {
        let form = text.words.form[i]
        return Self.units[form] != nil || Self.scales[form] != nil || digits(i) != nil
    }

    /// The number that begins at word `i`, not going past `limit`: its value and words; `nil` if there is none.
    func number(at i: Int, limit: Int) -> (value: Int, words: Range<Int>)? {
        var total = 0
        var current: Double?
        var k = i
        while k < limit, k - i < 8 {
            let form = text.words.form[k]
            if let unit = Self.units[form] {
                if let held = current {
                    // "twenty five" goes on, "two three" does not.
                    guard held.truncatingRemainder(dividingBy: 10) == 0, unit < 10 || held >= 100, held > 0 else { break }
                    current = held + Double(unit)
                } else {
                    current = Double(unit)
                }
            } else if let scale = Self.scales[form], let held = current {
                current = held * Double(scale)
                if scale >= 1000 {
                    guard let value = current, value < 1e9 else { return nil }
                    total += Int(value)
                    current = nil
                    k += 1
                    continue
                }
            } else if let value = digits(k) {
                guard current == nil else { break }
                current = value
            } else if form == "-", current != nil, k + 1 < limit, let next = Self.units[text.words.form[k + 1]], next < 10 {
                // The hyphen of "twenty-five".
            } else if form == Words.and, current != nil || total > 0, k + 1 < limit,
                let held = current, held >= 100, Self.units[text.words.form[k + 1]] != nil
            {
                // "two hundred and five"
            } else {
                break
            }
            k += 1
        }
        guard k > i, current != nil || total > 0 else { return nil }
        let value = Double(total) + (current ?? 0)
        guard value < 1e9 else { return nil }
        return (Int(value), i..<k)
    }

    /// The value of a word of digits with thousands separators or a decimal part.
    private func digits(_ i: Int) -> Double? {
        let span = text.words.span(i)
        guard span.count <= 12, text.words.flags[i].contains(.digits) else { return nil }
        let bytes = text.source.bytes
        var value = 0.0
        var scale = 0.0
        var sinceComma = -1
        for k in span.start..<span.end {
            switch bytes[k] {
            case 48...57:
                if scale > 0 {
                    value += Double(bytes[k] - 48) * scale
                    scale /= 10
                } else {
                    value = value * 10 + Double(bytes[k] - 48)
                    if sinceComma >= 0 { sinceComma += 1 }
                }
            case 44:
                guard scale == 0, k > span.start, sinceComma < 0 || sinceComma == 3 else { return nil }
                sinceComma = 0
            case 46:
                guard scale == 0, k > span.start else { return nil }
                scale = 0.1
            default: return nil
            }
        }
        guard sinceComma < 0 || sinceComma == 3 else { return nil }
        return value
    }
}
