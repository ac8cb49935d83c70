// SPDX-License-Identifier: Apache-2.0

internal import HearsayNetwork

/// The words that have a row of their own in a network, with their fixed vectors if there are any.
struct Vocabulary {
    /// Slots of a ``HashDictionary`` from the key of a folded word to its place.
    let slots: [UInt64]
    /// Number of words.
    let count: Int
    /// Numbers a word.
    let width: Int
    /// The vectors one behind the other, in whole steps of 1/127.
    let vectors: [Float]

    /// The words of a file of vectors (a line a word: the word, a tab, whole numbers from -127 to 127 with blanks
    /// between), and words seen twice or more in the treebanks. Lines that are not so are passed over.
    init(vectorLines: some Sequence<Substring>, treebanks: [Treebank], limit: Int) {
        var pairs: [(key: UInt64, value: UInt32)] = []
        var known: Set<UInt64> = []
        var numbers: [Float] = []
        var width = 0
        let keys = WordKeys()
        for line in vectorLines where pairs.count < limit {
            guard let tab = line.firstIndex(of: "\t") else { continue }
            let row = line[line.index(after: tab)...].split(separator: " ").compactMap { Float($0) }
            if width == 0 { width = row.count }
            let key = keys.key(Array(line[..<tab].utf8))
            guard row.count == width, row.allSatisfy({ $0.magnitude <= 127 }), known.insert(key).inserted else {
                continue
            }
            pairs.append((key, UInt32(pairs.count)))
            numbers += row.map { $0 / 127 }
        }
        var counts: [UInt64: Int] = [:]
        for treebank in treebanks {
            for i in 0..<treebank.count {
                let form = Array(treebank.bytes[Int(treebank.start[i])..<Int(treebank.end[i])])
                let key = keys.key(form)
                if !known.contains(key) { counts[key, default: 0] += 1 }
            }
        }
        for (key, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
        where count > 1 && pairs.count < limit {
            pairs.append((key, UInt32(pairs.count)))
            numbers += [Float](repeating: 0, count: width)
        }
        count = pairs.count
        self.width = width
        vectors = numbers
        slots = HashDictionary.slots(for: pairs.sorted { $0.key < $1.key })
    }

    /// The bytes of the vectors in a model file.
    func vectorBytes() -> [UInt8] { RowTable.bytes(vectors, width: width) }
}

/// Finds the keys of words.
private final class WordKeys {
    private let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: FoldedWord.limit + 8)

    deinit {
        scratch.deallocate()
    }

    /// The key that ``TraitReader`` gives a word with these bytes.
    func key(_ form: [UInt8]) -> UInt64 {
        var folded = FoldedWord(scratch: scratch)
        form.withUnsafeBufferPointer { if let base = $0.baseAddress { folded.fold(base, $0.count) } }
        folded.levelDigits()
        return FeatureHash.bytes(UnsafePointer(scratch), folded.count)
    }
}
