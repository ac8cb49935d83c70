// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Reads the outermost attributions of a document with an attribution model.
struct AttributionReader {
    let model: AttributionModel

    /// An attribution as the network has it, in words of the document.
    struct Reading: Hashable {
        /// Head of the cue.
        var cueHead: Int
        var cue: Range<Int>
        /// The source; `nil` where the network finds none.
        var source: Range<Int>?
        var content: WordRanges
        /// Probability that the word is the head of a cue.
        var confidence: Float
    }

    /// The attributions of a document, in the order of their cues, their contents disjoint; none where the trees came
    /// without the states of the syntax network. Complexity: linear in the words, since windows are bounded and so are
    /// the cues in one.
    func read(_ evidence: AttributionEvidence) -> [Reading] {
        let parsed = evidence.discourse.parsed
        guard let states = parsed.states, !parsed.text.sentences.isEmpty,
            states.width == model.network.shape.stateWidth
        else { return [] }
        let memory = AttributionMemory(model.network.shape)
        var pairs = PairRows(evidence)
        var decoder = RoleDecoder()
        var readings: [Reading] = []
        for window in AttributionWindows.cut(parsed.text) {
            memory.reserve(window.count)
            AttributionReader.fill(memory.input, model.network.shape, states, evidence, window)
            for i in window {
                model.wordRows.write(i, evidence, into: memory.rows + (i - window.lowerBound) * WordRows.perWord)
            }
            model.network.read(window.count, memory)
            decoder.begin(window)
            for i in window {
                let probability = model.network.cue(i - window.lowerBound, memory)
                guard probability > RoleDecoder.leastCue else { continue }
                pairs.write(cue: i, words: window, into: memory.pairRows)
                decoder.add(cue: i, probability) { roles in
                    model.network.roles(of: i - window.lowerBound, window.count, memory, into: roles)
                }
            }
            decoder.decode(into: &readings)
        }
        return readings
    }

    /// Writes the states of the words of a window and of their heads to the network's input.
    static func fill(
        _ input: UnsafeMutablePointer<Float>, _ shape: AttributionShape, _ states: SyntaxStates,
        _ evidence: AttributionEvidence, _ window: Range<Int>
    ) {
        let parsed = evidence.discourse.parsed
        for i in window {
            let own = input + (i - window.lowerBound) * shape.inputWidth
            states.copy(i, to: own)
            if let head = parsed.head(i) {
                states.copy(head, to: own + shape.stateWidth)
            } else {
                (own + shape.stateWidth).update(repeating: 0, count: shape.stateWidth)
            }
        }
    }
}
