// SPDX-License-Identifier: Apache-2.0

package import HearsayText

/// Reads cardinal numbers written in digits or words: "2,000", "10 000", "1.5 million", "twenty-five", "two dozen".
///
/// Values from a billion up are left unread: nothing that a report counts is that many.
package struct NumberReader {
    private let text: TokenizedText

    /// A reader of the numbers in a text.
    package init(text: TokenizedText) {
        self.text = text
    }

    /// What a word is worth in a number.
    private enum Part {
        case unit(Int)
        case scale(Int)
    }

    private static let parts: [Term: Part] = {
        let small: [Term] = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens: [Term] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var parts: [Term: Part] = [
            "dozen": .scale(12), "hundred": .scale(100), "thousand": .scale(1000), "million": .scale(1_000_000),
            "k": .scale(1000), "m": .scale(1_000_000), "mn": .scale(1_000_000),
        ]
        for (value, word) in small.enumerated() { parts[word] = .unit(value) }
        for (place, word) in tens.enumerated() { parts[word] = .unit(20 + 10 * place) }
        return parts
    }()

    /// Whether a number may begin at word `i`.
    package func isNumber(_ i: Int) -> Bool {
        if text.words.flags[i].contains(.digits) { return digits(i) != nil }
        if case .unit = Self.parts[text.words.form[i]] { return true }
        return false
    }

    /// The number that begins at word `i`, not going past `limit`: its value and words; `nil` if there is none.
    package func number(at i: Int, limit: Int) -> (value: Int, words: Range<Int>)? {
        var total = 0.0
        var current: Double?
        var lastUnit = 0
        var k = i
        reading: while k < limit, k - i < 10 {
            if text.words.flags[k].contains(.digits) {
                guard current == nil, total == 0, let value = digits(k) else {
                    guard let held = current, k == i + 1, let group = group(k, after: i) else { break reading }
                    // "10 000"
                    current = held * 1000 + Double(group)
                    k += 1
                    continue
                }
                current = value
                k += 1
                continue
            }
            switch Self.parts[text.words.form[k]] {
            case .unit(let unit):
                if let held = current {
                    // "twenty five" goes on, "two three" does not.
                    let tens = held.truncatingRemainder(dividingBy: 100)
                    guard held > 0, tens == 0 && held >= 100 || unit > 0 && unit < 10 && lastUnit >= 20 else {
                        break reading
                    }
                    current = held + Double(unit)
                } else {
                    current = Double(unit)
                }
                lastUnit = unit
            case .scale(let scale):
                guard let held = current, isScale(k, scale) else { break reading }
                current = held * Double(scale)
                lastUnit = 0
                if scale >= 1000 {
                    guard let value = current, value < 1e9 else { return nil }
                    total += value
                    current = nil
                }
            case nil:
                guard joins(k, limit: limit, held: current ?? total, lastUnit: lastUnit) else { break reading }
            }
            k += 1
        }
        guard k > i, current != nil || total > 0 else { return nil }
        let value = total + (current ?? 0)
        guard value < 1e9 else { return nil }
        return (Int(value.rounded()), i..<k)
    }

    /// Whether a word of scale multiplies here: the letters "m" and "k" only before people ("1.5m refugees"), else they
    /// measure.
    private func isScale(_ k: Int, _ scale: Int) -> Bool {
        guard text.words.span(k).count <= 2 else { return true }
        guard k + 1 < text.words.count, k > 0, !text.words.flags[k - 1].contains(.spaceAfter) else { return false }
        switch text.words.form[k + 1] {
        case "people", "refugees", "civilians", "residents", "children", "inhabitants", "displaced": return true
        default: return false
        }
    }

    /// The hyphen of "twenty-five", the "and" of "two hundred and five".
    private func joins(_ k: Int, limit: Int, held: Double, lastUnit: Int) -> Bool {
        guard k + 1 < limit, case .unit(let next) = Self.parts[text.words.form[k + 1]] else { return false }
        switch text.words.form[k] {
        case "-": return lastUnit >= 20 && next > 0 && next < 10 && !text.words.flags[k].contains(.spaceAfter)
        case Words.and: return held >= 100 && held.truncatingRemainder(dividingBy: 100) == 0 && next > 0
        default: return false
        }
    }

    /// Three digits behind one to three others and a space: the end of "10 000".
    private func group(_ k: Int, after i: Int) -> Int? {
        let span = text.words.span(k)
        let head = text.words.span(i)
        guard span.count == 3, head.count <= 3, span.start == head.end + 1 else { return nil }
        var value = 0
        for byte in text.source.bytes[span.start..<span.end] {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
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
