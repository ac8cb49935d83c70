// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayKernels
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Tells which candidates name places: a table of weights for what stands around them, and a layer over what the syntax
/// network made of their words.
struct ToponymTagger {
    let model: ToponymModel
    let lexicon: Lexicon
    let gazetteer: Gazetteer

    /// The candidates that name places. Complexity: linear in the candidates.
    func tag(_ parsed: ParsedText, matches: LexicalMatches) -> [ToponymCandidate] {
        let candidates = ToponymCandidateFinder(parsed: parsed, gazetteer: gazetteer).find()
        let features = ToponymFeatures(
            parsed: parsed, lexicon: lexicon, matches: matches, gazetteer: gazetteer,
            document: ToponymEvidence(parsed: parsed, lexicon: lexicon, candidates: candidates))
        var rows: [Int32] = []
        var state = [Float](repeating: 0, count: model.shape.inputs)
        var layer = model.bias
        var found: [ToponymCandidate] = []
        for (index, candidate) in candidates.enumerated() {
            guard !candidate.isDateline else {
                found.append(candidate)
                continue
            }
            features.read(candidates, index, &rows)
            var score: Float = 0
            for row in rows { score += model.features[Int(row)] }
            if ToponymTagger.read(parsed, candidate, &state) { score += hidden(state, &layer) }
            let probability = 1 / (1 + ToponymTagger.exponential(-score))
            if probability >= model.shape.threshold { found.append(candidate) }
        }
        return found
    }

    /// The hidden layer's part of the score.
    private func hidden(_ state: [Float], _ layer: inout [Float]) -> Float {
        let width = model.shape.hidden
        for k in 0..<width { layer[k] = model.bias[k] }
        hearsay_multiply(&layer, width, state, state.count, 1, model.hidden, width, 1, width, state.count)
        var score: Float = 0
        for k in 0..<width where layer[k] > 0 { score += layer[k] * model.output[k] }
        return score
    }

    /// Puts the states of the words of a candidate and beside it into `output`; `false` where the parser kept none.
    static func read(_ parsed: ParsedText, _ candidate: ToponymCandidate, _ output: inout [Float]) -> Bool {
        guard let states = parsed.states, output.count == states.width * ToponymShape.words else { return false }
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: candidate.words.lowerBound)].words
        output.withUnsafeMutableBufferPointer { output in
            guard let base = output.baseAddress else { return }
            func put(_ place: Int, _ word: Int) {
                if sentence.contains(word) {
                    states.copy(word, to: base + place * states.width)
                } else {
                    for k in 0..<states.width { base[place * states.width + k] = 0 }
                }
            }
            put(0, candidate.words.lowerBound)
            put(1, candidate.words.upperBound - 1)
            put(2, candidate.words.lowerBound - 1)
            put(3, candidate.words.upperBound)
        }
        return true
    }

    /// e^x by squaring: the same on every machine.
    private static func exponential(_ x: Float) -> Float {
        var value = 1 + max(-80, min(80, x)) / 4096
        for _ in 0..<12 { value *= value }
        return value
    }
}
