// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// A quotation mark: its family, and which way it faces as far as its shape and the spaces around it tell.
struct QuotationMark: Hashable {
    enum Family { case double, single }
    enum Direction { case opening, closing, either }

    var family: Family
    var direction: Direction
    /// Words that the mark takes up: two for a double mark written as two single ones.
    var length: Int

    /// The mark at word `i`, or `nil` if the word is none, or is an apostrophe.
    init?(at i: Int, in words: WordTable, bytes: [UInt8], limits: Range<Int>) {
        let size = Int(words.end[i]) - Int(words.start[i])
        guard size > 0, size <= 3, words.flags[i].contains(.punctuation) else { return nil }
        let start = Int(words.start[i])
        let spaceBefore =
            i == limits.lowerBound || words.flags[i - 1].contains(.spaceAfter)
            || CueWords.openingBrackets.contains(words.form[i - 1]) || CueWords.dashes.contains(words.form[i - 1])
        var spaceAfter = i + 1 == limits.upperBound || words.flags[i].contains(.spaceAfter)
        var length = 1
        let shape: (Family, Direction?)
        switch (bytes[start], size) {
        case (0x22, 1):
            shape = (.double, nil)
        case (0x27, 1):
            let isPair =
                i + 1 < limits.upperBound && !words.flags[i].contains(.spaceAfter)
                && words.end[i + 1] == words.start[i + 1] + 1 && bytes[Int(words.start[i + 1])] == 0x27
            if isPair {
                length = 2
                spaceAfter = i + 2 >= limits.upperBound || words.flags[i + 1].contains(.spaceAfter)
            }
            shape = (isPair ? .double : .single, nil)
        case (0x27, 2) where bytes[start + 1] == 0x27: shape = (.double, nil)
        case (0x60, 2) where bytes[start + 1] == 0x60: shape = (.double, .opening)
        case (0xC2, 2) where bytes[start + 1] == 0xAB: shape = (.double, .opening)
        case (0xC2, 2) where bytes[start + 1] == 0xBB: shape = (.double, .closing)
        case (0xE2, 3) where bytes[start + 1] == 0x80:
            switch bytes[start + 2] {
            case 0x9C, 0x9E, 0x9F: shape = (.double, .opening)
            case 0x9D: shape = (.double, .closing)
            case 0x98, 0x9A, 0x9B: shape = (.single, .opening)
            case 0x99: shape = (.single, .closing)
            default: return nil
            }
        default:
            return nil
        }
        self.length = length
        family = shape.0
        direction = shape.1 ?? (spaceBefore == spaceAfter ? .either : spaceBefore ? .opening : .closing)
    }
}
