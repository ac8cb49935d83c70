// SPDX-License-Identifier: Apache-2.0

/// How the lemmas of a tag class are looked for and written. In the model file as three integers of 64 bits a class.
struct LemmaStyle: Sendable, Equatable {
    /// How the letters of a lemma are written.
    enum Writing: Int, CaseIterable {
        /// In small letters.
        case small
        /// As the word is.
        case kept
        /// With a capital first, all else small.
        case title
    }

    /// The universal tag of the class.
    var tag: UInt8 = 0
    /// Whether a rule is passed over if another one leads to a known lemma and it does not.
    var checksLemmas = false
    /// Whether a word that the class never had is looked up under its universal tag.
    var backsOff = false
    /// The bytes of ``separators`` that lemmas of numbers are without, as bits.
    var dropped: UInt8 = 0
    /// Ways of writing a word (see ``Lemmatiser/slot(_:_:key:)``) in which the lemma keeps its letters.
    var kept: UInt64 = 0
    /// Those in which the lemma has a capital first.
    var titles: UInt64 = 0

    /// What may stand between the digits of a number: comma, point, apostrophe, space.
    static let separators: [UInt8] = [0x2C, 0x2E, 0x27, 0x20]

    /// How the lemma of a word that is written so is written.
    @inline(__always)
    func writing(_ slot: Int) -> Writing {
        if kept >> UInt64(slot) & 1 == 1 { return .kept }
        return titles >> UInt64(slot) & 1 == 1 ? .title : .small
    }

    /// Whether a byte is left out between digits.
    @inline(__always)
    func drops(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2C: dropped & 1 != 0
        case 0x2E: dropped & 2 != 0
        case 0x27: dropped & 4 != 0
        case 0x20: dropped & 8 != 0
        default: false
        }
    }

    /// The integers of a class.
    var integers: [UInt64] {
        let flags = UInt64(tag) | (checksLemmas ? 0x100 : 0) | (backsOff ? 0x200 : 0) | UInt64(dropped) << 16
        return [flags, kept, titles]
    }

    /// The styles of a section of a model file; `nil` if it does not hold as many as there are classes.
    static func styles(section: UnsafeRawBufferPointer, classes: Int) -> [LemmaStyle]? {
        guard section.count == classes * 24 else { return nil }
        return (0..<classes).map { c in
            func word(_ i: Int) -> UInt64 {
                UInt64(littleEndian: section.loadUnaligned(fromByteOffset: c * 24 + i * 8, as: UInt64.self))
            }
            let flags = word(0)
            return LemmaStyle(
                tag: UInt8(truncatingIfNeeded: flags), checksLemmas: flags & 0x100 != 0, backsOff: flags & 0x200 != 0,
                dropped: UInt8(truncatingIfNeeded: flags >> 16), kept: word(1), titles: word(2))
        }
    }
}
