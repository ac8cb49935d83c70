// SPDX-License-Identifier: Apache-2.0

/// A ``FoldedWord`` with memory of its own, for training.
final class WordFolder {
    private let scratch: UnsafeMutablePointer<UInt8>
    /// The word folded last.
    var word: FoldedWord

    init() {
        scratch = .allocate(capacity: FoldedWord.limit + 8)
        word = FoldedWord(scratch: scratch)
    }

    deinit {
        scratch.deallocate()
    }

    /// Folds a word.
    func fold(_ form: [UInt8]) {
        form.withUnsafeBufferPointer { if let base = $0.baseAddress { word.fold(base, $0.count) } }
    }

    /// The folded bytes of a word.
    func folded(_ form: [UInt8]) -> [UInt8] {
        fold(form)
        return Array(UnsafeBufferPointer(start: word.bytes, count: word.count))
    }

    /// The hash of a folded word, digits levelled as in ``WordTraits/key``.
    func key(_ form: [UInt8]) -> UInt64 {
        fold(form)
        word.levelDigits()
        return FeatureHash.bytes(word.bytes, word.count)
    }
}
