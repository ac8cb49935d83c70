// SPDX-License-Identifier: Apache-2.0

/// Tags words greedily from left to right with a linear classifier, which may look at the tags that another one gave.
struct Tagger {
    let table: PackedTable
    let classCount: Int

    /// Scratch space of a tagger.
    struct Scratch {
        let features: UnsafeMutablePointer<UInt32>
        let scores: UnsafeMutablePointer<Int16>

        init() {
            features = .allocate(capacity: TaggerFeatures.limit)
            scores = .allocate(capacity: PackedTable.classLimit)
        }

        func free() {
            features.deallocate()
            scores.deallocate()
        }
    }

    /// Writes a class for each word. `traits` as ``TaggerFeatures`` wants them. Complexity: linear, no allocation.
    func tag(
        _ traits: UnsafePointer<WordTraits>, count: Int, guide: UnsafePointer<UInt8>?, scratch: Scratch,
        into classes: UnsafeMutablePointer<UInt8>
    ) {
        var tag1 = -1
        var tag2 = -1
        for i in 0..<count {
            let best: Int
            if let sure = Lexicon.sureClass(traits[i].lexical), sure < classCount {
                best = sure
            } else {
                let features = TaggerFeatures.extract(
                    traits, i, tag1, tag2, guide: guide, shift: table.shift, into: scratch.features)
                table.score(scratch.features, features, into: scratch.scores)
                best = Tagger.best(scratch.scores, classCount)
            }
            classes[i] = UInt8(truncatingIfNeeded: best)
            tag2 = tag1
            tag1 = best
        }
    }

    /// The first class of the highest score.
    @inline(__always)
    static func best(_ scores: UnsafePointer<Int16>, _ count: Int) -> Int {
        var best = 0
        for c in 1..<max(count, 1) where scores[c] > scores[best] { best = c }
        return best
    }
}
