// SPDX-License-Identifier: Apache-2.0

/// The tag classes of a treebank: pairs of universal and own tag, the frequent ones in a fixed order.
struct TagInventory {
    /// A class.
    struct Class: Hashable {
        var tag: UniversalTag
        var fine: String
    }

    let classes: [Class]
    /// The class of each word of the treebank it was made from; a rare pair has the most frequent class of its tag.
    let words: [UInt8]

    /// The classes of a treebank, at most 240; those seen fewer than `minimum` times are left out.
    init(_ treebank: Treebank, minimum: Int) {
        var counts: [Class: Int] = [:]
        for i in 0..<treebank.count {
            counts[Class(tag: treebank.tags[i], fine: treebank.fineTags[i]), default: 0] += 1
        }
        let ordered = counts.sorted { a, b in
            (-a.value, a.key.tag.rawValue, a.key.fine) < (-b.value, b.key.tag.rawValue, b.key.fine)
        }
        var kept: [Class] = []
        var seen: Set<UInt8> = []
        for (key, count) in ordered where kept.count < 240 {
            if count >= minimum || !seen.contains(key.tag.rawValue) {
                kept.append(key)
                seen.insert(key.tag.rawValue)
            }
        }
        var index: [Class: Int] = [:]
        var byTag: [UInt8: Int] = [:]
        for (i, key) in kept.enumerated() {
            index[key] = i
            if byTag[key.tag.rawValue] == nil { byTag[key.tag.rawValue] = i }
        }
        words = (0..<treebank.count).map { i in
            let key = Class(tag: treebank.tags[i], fine: treebank.fineTags[i])
            return UInt8(index[key] ?? byTag[key.tag.rawValue] ?? 0)
        }
        classes = kept
    }
}
