// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// A window of a document with what the attribution network should find in it.
struct AttributionTrainingWindow {
    /// The document's evidence; its trees came with the states of the syntax network.
    let evidence: AttributionEvidence
    let states: SyntaxStates
    let window: Range<Int>
    /// Heads of cues, counted from the window's first word.
    private(set) var cues: [Int] = []
    /// For each cue the role of each word.
    private(set) var roles: [[UInt8]] = []
    /// For each cue the pair rows of each word.
    private(set) var pairRows: [[Int32]] = []

    /// Number of words.
    var count: Int { window.count }

    /// The windows of a document with its annotated attributions; none where the trees came without states.
    static func windows(_ evidence: AttributionEvidence, _ gold: [GoldAttribution]) -> [AttributionTrainingWindow] {
        let parsed = evidence.discourse.parsed
        guard let states = parsed.states, !parsed.text.sentences.isEmpty else { return [] }
        let words = GoldWords(parsed)
        let marked = gold.compactMap { words.mark($0) }
        var pairs = PairRows(evidence)
        return AttributionWindows.cut(parsed.text).map { window in
            var example = AttributionTrainingWindow(evidence: evidence, states: states, window: window)
            for attribution in marked where window.contains(attribution.head) {
                example.add(attribution, &pairs)
            }
            return example
        }
    }

    private init(evidence: AttributionEvidence, states: SyntaxStates, window: Range<Int>) {
        self.evidence = evidence
        self.states = states
        self.window = window
    }

    private mutating func add(_ attribution: GoldWords.Marked, _ pairs: inout PairRows) {
        let head = attribution.head - window.lowerBound
        guard !cues.contains(head) else { return }
        var own = [UInt8](repeating: 0, count: count)
        for (role, marked) in [
            (Role.content, attribution.content), (.source, attribution.source), (.cue, attribution.cue),
        ] {
            for i in marked where window.contains(i) { own[i - window.lowerBound] = UInt8(role.rawValue) }
        }
        var rows = [Int32](repeating: 0, count: count * PairRows.perPair)
        rows.withUnsafeMutableBufferPointer {
            if let base = $0.baseAddress { pairs.write(cue: attribution.head, words: window, into: base) }
        }
        cues.append(head)
        roles.append(own)
        pairRows.append(rows)
    }
}
