// SPDX-License-Identifier: Apache-2.0

/// What is left of a name when the ways of writing it in Latin letters are set aside: its consonants, where letters that
/// stand for one sound in one or other transliteration are the same.
///
/// "Khan Sheikhoun" and "Han Shaykhun", "Al Qaim" and "Qa'im", "Mariupol" and "Mariopol" have one skeleton. So do names
/// that have nothing in common, wherefore near matches are compared letter by letter as well.
enum NameSkeleton {
    /// The skeleton of folded bytes; empty if fewer than two consonants remain.
    static func of(_ folded: [UInt8]) -> [UInt8] {
        var skeleton: [UInt8] = []
        var words = folded.split(separator: 0x20)
        if words.count > 1, isArticle(words[0]) { words.removeFirst() }
        for word in words {
            if words.count > 1, isArticle(word) { continue }
            append(word, to: &skeleton)
        }
        return skeleton.count >= 2 ? skeleton : []
    }

    private static func append(_ word: ArraySlice<UInt8>, to skeleton: inout [UInt8]) {
        var i = word.startIndex
        while i < word.endIndex {
            let letter = word[i]
            let next = i + 1 < word.endIndex ? word[i + 1] : 0
            var sound = sound(letter)
            // "sch" is one sound, as German has it.
            if letter == 0x73, next == 0x63, i + 2 < word.endIndex, word[i + 2] == 0x68 { i += 2 }
            // An h behind these makes one letter of two: kh, gh, dh, th, sh, zh, ch; ph is f.
            if next == 0x68, isAspirated(letter) {
                sound = letter == 0x6B ? 0x68 : letter == 0x70 ? 0x66 : letter == 0x63 ? 0x43 : sound
                i += 1
            }
            if let sound {
                let isFinal = i + 1 == word.endIndex && sound == 0x68 && i > word.startIndex
                if !isFinal, skeleton.last != sound { skeleton.append(sound) }
            } else if i == word.startIndex {
                skeleton.append(0x61)
            }
            i += 1
        }
    }

    /// The consonant that a letter stands for; `nil` for vowels and half vowels.
    private static func sound(_ letter: UInt8) -> UInt8? {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: nil
        case 0x71, 0x63: 0x6B
        case 0x77: 0x76
        case 0x6A: 0x7A
        default: letter
        }
    }

    private static func isAspirated(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x6B, 0x67, 0x64, 0x74, 0x73, 0x7A, 0x63, 0x70: true
        default: false
        }
    }

    /// The Arabic article in its forms before other letters, and "the".
    private static func isArticle(_ word: ArraySlice<UInt8>) -> Bool {
        switch Array(word) {
        case Array("al".utf8), Array("el".utf8), Array("as".utf8), Array("ash".utf8), Array("ad".utf8),
            Array("ar".utf8), Array("an".utf8), Array("at".utf8), Array("az".utf8), Array("ul".utf8),
            Array("the".utf8):
            true
        default: false
        }
    }

    /// How many letters must be put in, left out or exchanged to make one name of the other, up to `limit`; `nil` beyond.
    ///
    /// Complexity: the product of the lengths.
    static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let cost = x == y ? diagonal : 1 + min(diagonal, row[j], row[j + 1])
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
            if (row.min() ?? 0) > limit { return nil }
        }
        let distance = row.last ?? 0
        return distance <= limit ? distance : nil
    }
}
