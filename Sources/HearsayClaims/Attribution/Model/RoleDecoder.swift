// SPDX-License-Identifier: Apache-2.0

/// Turns the probabilities of cues and roles in one window into attributions.
///
/// A word is in the content of one cue at most, that which claims it most strongly; sources may be shared, as one name
/// is the subject of two verbs.
struct RoleDecoder {
    /// A word less likely to be the head of a cue than this is none.
    static let leastCue: Float = 0.5
    /// The least probability of the likeliest word of a source.
    private static let leastSource: Float = 0.35
    /// The least probability that a cue is content of another, for it to be nested in it.
    private static let leastNesting: Float = 0.6
    /// The most words between two parts of a content that are taken in.
    private static let widestGap = 12

    private var window = 0..<0
    private var cues: [(word: Int, weight: Float, probability: Float)] = []
    /// For each cue, four probabilities a word.
    private var roles: [Float] = []
    /// Whether each cue stands in the content of another.
    private var isNested: [Bool] = []
    private var owner: [Int32] = []
    private var strength: [Float] = []

    /// Forgets the last window.
    mutating func begin(_ window: Range<Int>) {
        self.window = window
        cues.removeAll(keepingCapacity: true)
        roles.removeAll(keepingCapacity: true)
    }

    /// Adds a cue; `fill` writes the probabilities of the roles of all words of the window.
    mutating func add(cue: Int, _ probability: Float, fill: (UnsafeMutablePointer<Float>) -> Void) {
        let size = window.count * Role.count
        let from = roles.count
        roles.append(contentsOf: repeatElement(0, count: size))
        roles.withUnsafeMutableBufferPointer { if let base = $0.baseAddress { fill(base + from) } }
        cues.append((cue, probability.squareRoot(), probability))
        let own = from + (cue - window.lowerBound) * Role.count
        for role in 0..<Role.count { roles[own + role] = role == Role.cue.rawValue ? 1 : 0 }
    }

    /// Adds the window's attributions. Complexity: words times cues.
    mutating func decode(into readings: inout [AttributionReader.Reading]) {
        guard !cues.isEmpty else { return }
        findNested()
        findOwners()
        for c in cues.indices {
            let cue = self.cue(c)
            let source = self.source(c, cue: cue)
            var content = self.content(c)
            content.subtract(cue)
            if let source { content.subtract(source) }
            guard !content.isEmpty else { continue }
            readings.append(
                AttributionReader.Reading(
                    cueHead: cues[c].word, cue: cue, source: source, content: content,
                    confidence: cues[c].probability))
        }
    }

    private func probability(_ c: Int, _ i: Int, _ role: Role) -> Float {
        roles[(c * window.count + i - window.lowerBound) * Role.count + role.rawValue]
    }

    private func best(_ c: Int, _ i: Int) -> Role {
        let first = (c * window.count + i - window.lowerBound) * Role.count
        var best = 0
        for role in 1..<Role.count where roles[first + role] > roles[first + best] { best = role }
        return Role(rawValue: best) ?? .none
    }

    private mutating func findOwners() {
        owner.removeAll(keepingCapacity: true)
        strength.removeAll(keepingCapacity: true)
        owner.append(contentsOf: repeatElement(-1, count: window.count))
        strength.append(contentsOf: repeatElement(0, count: window.count))
        for c in cues.indices where !isNested[c] {
            for i in window {
                let claim = probability(c, i, .content) * cues[c].weight
                guard claim > strength[i - window.lowerBound] else { continue }
                strength[i - window.lowerBound] = claim
                owner[i - window.lowerBound] = Int32(truncatingIfNeeded: c)
            }
        }
    }

    /// Finds the cues that stand in what another cue, not nested itself, claims as content: what they attribute is told
    /// within it, and is no rival of it.
    private mutating func findNested() {
        isNested.removeAll(keepingCapacity: true)
        isNested.append(contentsOf: repeatElement(false, count: cues.count))
        let order = cues.indices.sorted { (-cues[$0].probability, $0) < (-cues[$1].probability, $1) }
        for c in order {
            for other in order where other != c && !isNested[other] {
                let outer = probability(other, cues[c].word, .content)
                if outer > RoleDecoder.leastNesting, outer > probability(c, cues[other].word, .content) {
                    isNested[c] = true
                }
            }
        }
    }

    /// The words around the cue's head that are parts of it.
    private func cue(_ c: Int) -> Range<Int> {
        var low = cues[c].word
        var high = low + 1
        while low > window.lowerBound, best(c, low - 1) == .cue { low -= 1 }
        while high < window.upperBound, best(c, high) == .cue { high += 1 }
        return low..<high
    }

    /// The words around the likeliest one of the source.
    private func source(_ c: Int, cue: Range<Int>) -> Range<Int>? {
        var peak = -1
        for i in window where !cue.contains(i) && (peak < 0 || at(c, i) > at(c, peak)) { peak = i }
        guard peak >= 0, at(c, peak) > RoleDecoder.leastSource else { return nil }
        let least = min(0.4, at(c, peak) * 0.6)
        var low = peak
        var high = peak + 1
        while low > window.lowerBound, !cue.contains(low - 1), at(c, low - 1) > least { low -= 1 }
        while high < window.upperBound, !cue.contains(high), at(c, high) > least { high += 1 }
        return low..<high
    }

    private func at(_ c: Int, _ i: Int) -> Float { probability(c, i, .source) }

    /// The words that the cue owns as content, with small gaps that nobody else claims.
    private func content(_ c: Int) -> WordRanges {
        var content = WordRanges()
        var last = -1
        for i in window where owns(c, i) && best(c, i) == .content {
            if last >= 0, i - last > 1, i - last - 1 <= RoleDecoder.widestGap,
                ((last + 1)..<i).allSatisfy({ isFree($0, c) })
            {
                content.insert((last + 1)..<i)
            }
            content.insert(i..<(i + 1))
            last = i
        }
        return content
    }

    private func owns(_ c: Int, _ i: Int) -> Bool {
        isNested[c] || owner[i - window.lowerBound] == Int32(truncatingIfNeeded: c)
    }

    /// Whether the word may be taken into the content of cue `c` between two words of it.
    private func isFree(_ i: Int, _ c: Int) -> Bool {
        let role = best(c, i)
        guard role == .none || role == .content else { return false }
        return owns(c, i) || strength[i - window.lowerBound] <= 0.5
    }
}
