// SPDX-License-Identifier: Apache-2.0

/// A way in which texts come in damaged or oddly written.
enum Mutation: String, CaseIterable, Sendable {
    case deletedCharacters, doubledCharacters, swappedParagraphs, carriageReturns, noBreakSpaces, curlyQuotes
    case combiningAccents, emoji, zeroWidth, unclosedQuotes, capitals, noPunctuation, cyrillic, arabic, cutInTheMiddle
    case mixed

    /// The text, altered in places that the generator picks.
    func apply(to text: String, using random: inout SeededGenerator) -> String {
        switch self {
        case .deletedCharacters: Mutation.each(text, 12, &random) { _ in "" }
        case .doubledCharacters: Mutation.each(text, 12, &random) { "\($0)\($0)" }
        case .swappedParagraphs: Mutation.swapped(text, &random)
        case .carriageReturns: text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        case .noBreakSpaces: Mutation.spaced(text, &random)
        case .curlyQuotes: Mutation.curled(text, &random)
        case .combiningAccents: Mutation.each(text, 5, &random) { $0.isLetter ? "\($0)\u{301}" : String($0) }
        case .emoji: Mutation.inserted(["😀", "👩‍👩‍👧", "🇺🇳", "✊🏽", "\u{FE0F}"], 25, text, &random)
        case .zeroWidth:
            Mutation.inserted(["\u{200B}", "\u{FEFF}", "\u{AD}", "\u{200E}", "\u{200D}"], 6, text, &random)
        case .unclosedQuotes: Mutation.inserted(["\"", "“", "«", "'", "‘"], 60, text, &random)
        case .capitals: text.uppercased()
        case .noPunctuation: String(text.filter { !$0.isPunctuation })
        case .cyrillic: Mutation.inserted([" Министерство обороны ", "Ё", " сообщило: "], 60, text, &random)
        case .arabic: Mutation.inserted([" وزارة الدفاع ", "؟", " ٢٧ "], 60, text, &random)
        case .cutInTheMiddle: Mutation.cut(text, &random)
        case .mixed:
            (0..<4).reduce(text) { text, _ in
                let others = Mutation.allCases.filter { $0 != .mixed && $0 != .capitals }
                return others.randomElement(using: &random)?.apply(to: text, using: &random) ?? text
            }
        }
    }

    /// Replaces about one character in `rate`.
    private static func each(
        _ text: String, _ rate: Int, _ random: inout SeededGenerator, _ change: (Character) -> String
    ) -> String {
        var result = ""
        for character in text {
            if Int.random(in: 0..<rate, using: &random) == 0 {
                result += change(character)
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// Puts one of the pieces before about one scalar in `rate`, also between scalars that make one character.
    private static func inserted(
        _ pieces: [String], _ rate: Int, _ text: String, _ random: inout SeededGenerator
    ) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if Int.random(in: 0..<rate, using: &random) == 0, let piece = pieces.randomElement(using: &random) {
                result.append(contentsOf: piece.unicodeScalars)
            }
            result.append(scalar)
        }
        return String(result)
    }

    /// A third of the spaces become others: no-break, narrow, thin.
    private static func spaced(_ text: String, _ random: inout SeededGenerator) -> String {
        let spaces = ["\u{A0}", "\u{202F}", "\u{2009}", " ", " ", " ", " ", " ", " "]
        return text.map { $0 == " " ? spaces.randomElement(using: &random) ?? " " : String($0) }.joined()
    }

    private static func swapped(_ text: String, _ random: inout SeededGenerator) -> String {
        text.split(separator: "\n\n").shuffled(using: &random).joined(separator: "\n\n")
    }

    /// Half of the straight marks become curly ones, without regard to which opens and which closes.
    private static func curled(_ text: String, _ random: inout SeededGenerator) -> String {
        let marks = ["\"": ["“", "”", "„", "\""], "'": ["’", "‘", "'"], "-": ["–", "—", "-"]]
        return text.map { marks[String($0)]?.randomElement(using: &random) ?? String($0) }.joined()
    }

    /// One stretch of the text, from anywhere to anywhere.
    private static func cut(_ text: String, _ random: inout SeededGenerator) -> String {
        let scalars = Array(text.unicodeScalars)
        let a = Int.random(in: 0...scalars.count, using: &random)
        let b = Int.random(in: 0...scalars.count, using: &random)
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars[min(a, b)..<max(a, b)])
        return String(result)
    }
}
