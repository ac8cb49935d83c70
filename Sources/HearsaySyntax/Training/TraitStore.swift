// SPDX-License-Identifier: Apache-2.0

/// The traits of all words of a treebank, padded so that each sentence has two empty words on either side.
final class TraitStore {
    private let memory: UnsafeMutablePointer<WordTraits>
    private let offsets: [Int]
    /// Words of each sentence.
    let lengths: [Int]

    init(_ treebank: Treebank) {
        var offsets: [Int] = []
        var next = 2
        for sentence in treebank.sentences {
            offsets.append(next)
            next += sentence.count + 4
        }
        memory = .allocate(capacity: next + 2)
        memory.initialize(repeating: .outside, count: next + 2)
        self.offsets = offsets
        lengths = treebank.sentences.map(\.count)
        var reader = TraitReader()
        treebank.bytes.withUnsafeBufferPointer { bytes in
            treebank.start.withUnsafeBufferPointer { start in
                treebank.end.withUnsafeBufferPointer { end in
                    guard let bytes = bytes.baseAddress, let start = start.baseAddress, let end = end.baseAddress
                    else { return }
                    for (i, sentence) in treebank.sentences.enumerated() {
                        reader.read(
                            bytes: bytes, start: start + sentence.lowerBound, end: end + sentence.lowerBound,
                            count: sentence.count, into: memory + offsets[i])
                    }
                }
            }
        }
        reader.free()
    }

    deinit {
        memory.deallocate()
    }

    /// The traits of a sentence.
    subscript(sentence: Int) -> UnsafePointer<WordTraits> { UnsafePointer(memory + offsets[sentence]) }
}
