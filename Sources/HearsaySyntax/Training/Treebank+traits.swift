// SPDX-License-Identifier: Apache-2.0

extension Treebank {
    /// The traits of all words, read sentence by sentence. Complexity: linear.
    func traits() -> [WordTraits] {
        var traits = [WordTraits](repeating: WordTraits(), count: count)
        var reader = TraitReader()
        defer { reader.free() }
        for sentence in sentences {
            traits.withUnsafeMutableBufferPointer { traits in
                guard let base = traits.baseAddress else { return }
                read(sentence, &reader, into: base + sentence.lowerBound)
            }
        }
        return traits
    }

    /// Fills the traits of some words that follow one another, as of one sentence.
    func read(_ words: Range<Int>, _ reader: inout TraitReader, into traits: UnsafeMutablePointer<WordTraits>) {
        bytes.withUnsafeBufferPointer { bytes in
            start.withUnsafeBufferPointer { start in
                end.withUnsafeBufferPointer { end in
                    guard let bytes = bytes.baseAddress, let start = start.baseAddress, let end = end.baseAddress
                    else { return }
                    reader.read(
                        bytes: bytes, start: start + words.lowerBound, end: end + words.lowerBound,
                        count: words.count, into: traits)
                }
            }
        }
    }
}
