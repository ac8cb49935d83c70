// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Parts of a report that stand by themselves: entries of a live page ("12:40 ..."), items of a round-up ("AIRCRAFT. ...").
struct Sections {
    private let numbers: [Int]

    /// The sections of a text. Complexity: linear in the blocks.
    init(_ text: TokenizedText) {
        var numbers: [Int] = []
        var number = 0
        for block in text.blocks {
            if block.kind == .heading || Sections.opens(text.source.bytes[block.span.start..<block.span.end]) {
                number += 1
            }
            numbers.append(number)
        }
        self.numbers = numbers
    }

    /// The number of the section that a block belongs to.
    func number(ofBlock block: Int) -> Int { numbers.indices.contains(block) ? numbers[block] : 0 }

    /// Whether a paragraph opens with a time of day, or with words in capitals that a full stop, colon or dash ends.
    private static func opens(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.startIndex
        func digit(_ i: Int) -> Bool { i < bytes.endIndex && (48...57).contains(bytes[i]) }
        let colon = digit(start + 1) ? start + 2 : start + 1
        if digit(start), colon < bytes.endIndex, bytes[colon] == 0x3A || bytes[colon] == 0x2E, digit(colon + 1),
            digit(colon + 2), !digit(colon + 3)
        {
            return true
        }
        var letters = 0
        for byte in bytes.prefix(60) {
            switch byte {
            case 65...90: letters += 1
            case 0x20, 0x26, 0x2C, 0x27, 0x2F: continue
            case 0x2E, 0x3A, 0x2D: return letters >= 3
            default: return false
            }
        }
        return false
    }
}
