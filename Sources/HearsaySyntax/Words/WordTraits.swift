// SPDX-License-Identifier: Apache-2.0

/// What tagger and parser see of a word before any decision: hashes of its form and its parts.
struct WordTraits {
    /// Hash of the folded form; the key of the dictionaries.
    var key: UInt64 = 0
    /// The same in 32 bits, for features.
    var word: UInt32 = 0
    var prefix1: UInt32 = 0
    var prefix2: UInt32 = 0
    var prefix3: UInt32 = 0
    var suffix1: UInt32 = 0
    var suffix2: UInt32 = 0
    var suffix3: UInt32 = 0
    var suffix4: UInt32 = 0
    /// Letters, digits, hyphens, others, in 4 bits.
    var shape: UInt32 = 0
    /// The case as far as it says anything: see ``CaseStyle``.
    var letterCase: UInt32 = 0
}
