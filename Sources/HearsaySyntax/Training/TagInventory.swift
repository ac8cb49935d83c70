// SPDX-License-Identifier: Apache-2.0

/// The tag classes of a treebank in a fixed order, the frequent ones first.
///
/// A class is a universal tag with the treebank's own tag. Where the treebanks have no own tags in common (a tenth of
/// the words is without), it is a universal tag with its features, which for such languages tell more.
struct TagInventory {
    /// A class.
    struct Class: Hashable {
        var tag: UniversalTag
        /// The own tag, "_" where classes are made of features.
        var fine: String
        /// The features, empty where classes are made of own tags.
        var features: String
    }

    static let limit = 1000

    let classes: [Class]
    /// The class of each word of the treebank it was made from; a rare one has the most frequent class of its tag.
    let words: [UInt16]
    private let usesFeatures: Bool
    private let index: [Class: Int]
    private let byTag: [UInt8: Int]

    /// The classes of a treebank, at most ``limit``; those seen fewer than `minimum` times are left out.
    init(_ treebank: Treebank, minimum: Int) {
        let without = treebank.fineTags.count { $0 == "_" || $0.isEmpty }
        usesFeatures = without * 10 > treebank.count
        var counts: [Class: Int] = [:]
        for i in 0..<treebank.count { counts[TagInventory.key(treebank, i, usesFeatures), default: 0] += 1 }
        let ordered = counts.sorted { a, b in
            (-a.value, a.key.tag.rawValue, a.key.fine, a.key.features)
                < (-b.value, b.key.tag.rawValue, b.key.fine, b.key.features)
        }
        var kept: [Class] = []
        var index: [Class: Int] = [:]
        var byTag: [UInt8: Int] = [:]
        for (key, count) in ordered where kept.count < TagInventory.limit {
            guard count >= minimum || byTag[key.tag.rawValue] == nil else { continue }
            index[key] = kept.count
            if byTag[key.tag.rawValue] == nil { byTag[key.tag.rawValue] = kept.count }
            kept.append(key)
        }
        classes = kept
        self.index = index
        self.byTag = byTag
        let features = usesFeatures
        words = (0..<treebank.count).map { i in
            let key = TagInventory.key(treebank, i, features)
            return UInt16(truncatingIfNeeded: index[key] ?? byTag[key.tag.rawValue] ?? 0)
        }
    }

    /// The class of a word of another treebank, -1 if it has none: for labels made by a program.
    func place(_ treebank: Treebank, _ i: Int) -> Int32 {
        Int32(index[TagInventory.key(treebank, i, usesFeatures)] ?? byTag[treebank.tags[i].rawValue] ?? -1)
    }

    private static func key(_ treebank: Treebank, _ i: Int, _ usesFeatures: Bool) -> Class {
        usesFeatures
            ? Class(tag: treebank.tags[i], fine: "_", features: PassiveVoice.without(treebank.features[i]))
            : Class(tag: treebank.tags[i], fine: treebank.fineTags[i], features: "")
    }
}
