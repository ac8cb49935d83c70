// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax

/// The rows of weights that stand for a cue and another word together: how far apart, how joined in the tree, what the
/// rules say, whether in one sentence, block and quotation.
struct PairRows {
    /// Rows a pair.
    static let perPair = 5

    private static let distances = 0
    private static let rules = distances + 28
    private static let branches = rules + 4
    private static let relationCount = 96
    private static let ascents = branches + 8 * relationCount
    private static let places = ascents + relationCount
    /// Number of rows.
    static let count = places + 32
    /// How far up from the cue the tree is searched.
    private static let reach = 6
    private static let unjoined: UInt8 = 7

    private let evidence: AttributionEvidence
    private var path: [Int] = []
    /// For each word of the cue's sentence the level of the cue's ancestor that it is joined with, and the relation (plus
    /// 1) of the branch under that ancestor in which it stands.
    private var level: [UInt8] = []
    private var branch: [UInt8] = []
    private var trail: [Int] = []

    init(_ evidence: AttributionEvidence) {
        self.evidence = evidence
    }

    /// Writes the rows of cue `cue` with each word of `words`. Complexity: linear in the words.
    mutating func write(cue: Int, words: Range<Int>, into output: UnsafeMutablePointer<Int32>) {
        let discourse = evidence.discourse
        var sentence = discourse.sentence(cue)
        // A word outside all sentences stands alone.
        if !sentence.contains(cue) { sentence = cue..<(cue + 1) }
        climb(from: cue, in: sentence)
        let rule = evidence.draft(at: cue)
        let block = discourse.block(cue)
        let quotation = evidence.quotationOf[cue]
        for i in words {
            let rows = output + (i - words.lowerBound) * PairRows.perPair
            let isNear = sentence.contains(i)
            let up = isNear ? Int(level[i - sentence.lowerBound]) : Int(PairRows.unjoined)
            let down = isNear ? Int(branch[i - sentence.lowerBound]) : 0
            let ascent = up > 0 && up <= path.count ? 1 + Int(discourse.relation(path[up - 1]).rawValue) : 0
            var place = isNear ? 1 : 0
            if evidence.quotationOf[i] == quotation { place += 2 }
            if isNear || discourse.block(i) == block { place += 4 }
            if evidence.quotationOf[i] >= 0 { place += 8 }
            if i >= sentence.upperBound { place += 16 }
            rows[0] = Int32(truncatingIfNeeded: PairRows.distances + PairRows.distance(i - cue))
            rows[1] = Int32(truncatingIfNeeded: PairRows.rules + PairRows.role(of: i, in: rule))
            rows[2] = Int32(truncatingIfNeeded: PairRows.branches + 8 * down + up)
            rows[3] = Int32(truncatingIfNeeded: PairRows.ascents + ascent)
            rows[4] = Int32(truncatingIfNeeded: PairRows.places + place)
        }
    }

    private mutating func climb(from cue: Int, in sentence: Range<Int>) {
        let parsed = evidence.discourse.parsed
        path.removeAll(keepingCapacity: true)
        level.removeAll(keepingCapacity: true)
        branch.removeAll(keepingCapacity: true)
        let open: UInt8 = 255
        level.append(contentsOf: repeatElement(open, count: sentence.count))
        branch.append(contentsOf: repeatElement(0, count: sentence.count))
        var word = cue
        for step in 0..<PairRows.reach {
            path.append(word)
            level[word - sentence.lowerBound] = UInt8(step)
            guard let head = parsed.head(word), sentence.contains(head) else { break }
            word = head
        }
        for i in sentence where level[i - sentence.lowerBound] == open {
            trail.removeAll(keepingCapacity: true)
            var at = i
            var found: (UInt8, UInt8)?
            while found == nil {
                let known = level[at - sentence.lowerBound]
                if known != open {
                    // An ancestor of the cue, or a word whose place is known.
                    let own = branch[at - sentence.lowerBound]
                    let isAncestor = path.contains(at)
                    let below = trail.last.map { 1 + parsed.relations[$0].rawValue } ?? 0
                    found = (known, isAncestor ? below : own)
                } else {
                    trail.append(at)
                    guard let head = parsed.head(at), sentence.contains(head), trail.count <= sentence.count else {
                        found = (PairRows.unjoined, 0)
                        break
                    }
                    at = head
                }
            }
            guard let found else { continue }
            for word in trail {
                level[word - sentence.lowerBound] = found.0
                branch[word - sentence.lowerBound] = found.1
            }
        }
    }

    private static func role(of i: Int, in draft: AttributionDraft?) -> Int {
        guard let draft else { return 0 }
        if draft.source?.contains(i) ?? false { return 2 }
        return draft.content.contains(i) ? 3 : 1
    }

    /// The class of a distance, which grows with it.
    static func distance(_ offset: Int) -> Int {
        let size = abs(offset)
        let step =
            switch size {
            case ..<6: size
            case ..<8: 6
            case ..<11: 7
            case ..<16: 8
            case ..<24: 9
            case ..<40: 10
            case ..<70: 11
            case ..<120: 12
            default: 13
            }
        return offset >= 0 ? step : 14 + step
    }
}
