// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayGazetteer
internal import HearsayNetwork

/// Learns what the features of places are worth, from names whose points are known: the weights under which the places
/// near the right point are likeliest (a log-linear ranking).
struct PlaceTraining {
    /// A document's questions, and for each option whether it lies near the right point.
    struct Document {
        var scorer: PlaceScorer
        var isRight: [[Bool]]
    }

    /// Options of one question: a row of features each.
    private struct Choice {
        var rows: [[(feature: Int, value: Double)]]
        var isRight: [Bool]
    }

    var iterations = 400
    var decay = 1e-3

    /// The weights. Complexity: iterations times options.
    func train(_ documents: [Document]) -> PlaceWeights {
        var weights = PlaceWeights()
        weights.alone = fit(choices(documents, picks: nil), from: weights.alone)
        weights.together = weights.alone
        for _ in 0..<2 {
            let picks = documents.map { PlaceResolver(weights: weights).resolve($0.scorer).picks }
            weights.together = fit(choices(documents, picks: picks), from: weights.together)
        }
        return weights
    }

    private func choices(_ documents: [Document], picks: [[Int]]?) -> [Choice] {
        var found: [Choice] = []
        for (number, document) in documents.enumerated() {
            let scorer = document.scorer
            for (index, question) in scorer.questions.enumerated() where document.isRight[index].contains(true) {
                let neighbours = picks.map { scorer.neighbours(of: index, $0[number]) } ?? []
                let same = picks.flatMap { PlaceResolver.votes(scorer.questions, index, $0[number]) }
                var choice = Choice(rows: [], isRight: document.isRight[index])
                for k in question.options.indices {
                    var row: [(feature: Int, value: Double)] = []
                    scorer.base(question, k) { row.append(($0.rawValue, $1)) }
                    if picks != nil {
                        scorer.context(question.options[k], neighbours, same: same?[k]) {
                            row.append(($0.rawValue, $1))
                        }
                    }
                    choice.rows.append(row)
                }
                found.append(choice)
            }
        }
        return found
    }

    /// Gradient steps on the likelihood of the right options, with Adam's step sizes.
    private func fit(_ choices: [Choice], from start: [Double]) -> [Double] {
        var weights = start
        var first = [Double](repeating: 0, count: weights.count)
        var second = first
        for step in 1...iterations {
            var slope = [Double](repeating: 0, count: weights.count)
            for choice in choices {
                let scores = choice.rows.map { row in row.reduce(0) { $0 + weights[$1.feature] * $1.value } }
                let top = scores.max() ?? 0
                let shares = scores.map { exp($0 - top) }
                let all = shares.reduce(0, +)
                let right = max(1e-12, zip(shares, choice.isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) })
                for (k, row) in choice.rows.enumerated() {
                    let pull = shares[k] / all - (choice.isRight[k] ? shares[k] / right : 0)
                    if pull != 0 { for entry in row { slope[entry.feature] += pull * entry.value } }
                }
            }
            let rate = 0.05 * (1 - Double(step) / Double(iterations + 1))
            for i in weights.indices {
                let g = slope[i] / Double(choices.count) + 2 * decay * weights[i]
                first[i] = 0.9 * first[i] + 0.1 * g
                second[i] = 0.999 * second[i] + 0.001 * g * g
                let a = first[i] / (1 - pow(0.9, Double(step)))
                let b = second[i] / (1 - pow(0.999, Double(step)))
                weights[i] -= rate * a / (b.squareRoot() + 1e-8)
            }
        }
        return weights
    }
}
