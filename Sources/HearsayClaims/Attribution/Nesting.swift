// SPDX-License-Identifier: Apache-2.0

/// Sets the parent of every attribution: the smallest one whose content holds its cue.
///
/// A parent is always larger than its child, so that no chain of parents closes on itself. Complexity: n log n in the
/// number of attributions.
struct Nesting {
    /// The most open contents looked at for one cue.
    private static let reach = 24

    private struct Stretch {
        let words: Range<Int>
        let draft: Int
    }

    func nest(_ drafts: inout [AttributionDraft]) {
        var stretches: [Stretch] = []
        var byCue: [Int: Int] = [:]
        for (a, draft) in drafts.enumerated() { byCue[draft.cueHead] = a }
        // One that hangs on another's cue shares its content and holds none.
        for (a, draft) in drafts.enumerated() where draft.governor.map({ byCue[$0] == nil }) ?? true {
            for range in draft.content.ranges { stretches.append(Stretch(words: range, draft: a)) }
        }
        stretches.sort {
            ($0.words.lowerBound, $1.words.upperBound, $0.draft) < ($1.words.lowerBound, $0.words.upperBound, $1.draft)
        }
        let sizes = drafts.map(\.content.count)
        let order = drafts.indices.sorted { (drafts[$0].cueHead, $0) < (drafts[$1].cueHead, $1) }
        var open: [Stretch] = []
        var next = 0
        for a in order {
            let cue = drafts[a].cueHead
            while next < stretches.count, stretches[next].words.lowerBound <= cue {
                while let last = open.last, last.words.upperBound <= stretches[next].words.lowerBound {
                    open.removeLast()
                }
                open.append(stretches[next])
                next += 1
            }
            while let last = open.last, last.words.upperBound <= cue { open.removeLast() }
            var parent: Int?
            for stretch in open.suffix(Nesting.reach) where stretch.words.contains(cue) && stretch.draft != a {
                guard (sizes[stretch.draft], stretch.draft) > (sizes[a], a) else { continue }
                if let known = parent, sizes[known] <= sizes[stretch.draft] { continue }
                parent = stretch.draft
            }
            drafts[a].parent = parent
        }
        for a in drafts.indices {
            guard let governor = drafts[a].governor, let outer = byCue[governor], drafts[outer].parent != a else {
                continue
            }
            drafts[a].content = drafts[outer].content
            drafts[a].parent = outer
        }
        for a in drafts.indices where drafts[a].parent == nil {
            guard let teller = drafts[a].teller, let outer = byCue[teller], outer != a, !isTold(outer, by: a, drafts)
            else { continue }
            drafts[a].parent = outer
        }
    }

    /// Whether draft `a` is told by `b`, at whatever remove.
    private func isTold(_ a: Int, by b: Int, _ drafts: [AttributionDraft]) -> Bool {
        var next = drafts[a].parent
        var steps = 0
        while let parent = next, steps <= drafts.count {
            if parent == b { return true }
            next = drafts[parent].parent
            steps += 1
        }
        return false
    }
}
