// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer

/// Decides which places the names of a document mean, all together: first each by itself, then again and again in the
/// light of what the others were taken for.
///
/// Complexity: names times options times distinct places, all bounded; four rounds.
struct PlaceResolver {
    let weights: PlaceWeights
    static let rounds = 3

    /// For each question the index of its option, -1 where it has none, and how sure that is: the share of the weight of
    /// all options that this one and those beside it have (a town and the district around it are one answer).
    func resolve(_ scorer: PlaceScorer) -> (picks: [Int], certainty: [Double]) {
        let base = scorer.questions.map { question in
            question.options.indices.map { option in
                var score = (alone: 0.0, together: 0.0)
                scorer.base(question, option) { feature, value in
                    score.alone += weights.alone[feature.rawValue] * value
                    score.together += weights.together[feature.rawValue] * value
                }
                return score
            }
        }
        var picks = base.map { scores in PlaceResolver.best(scores.map(\.alone)) }
        var certainty = base.enumerated().map { PlaceResolver.share(scorer.questions[$0], picks[$0], $1.map(\.alone)) }
        for _ in 0..<PlaceResolver.rounds {
            let before = picks
            for (index, question) in scorer.questions.enumerated() where !question.options.isEmpty {
                let neighbours = scorer.neighbours(of: index, before)
                let same = PlaceResolver.votes(scorer.questions, index, before)
                let scores = question.options.indices.map { option in
                    var score = base[index][option].together
                    scorer.context(question.options[option], neighbours, same: same?[option]) { feature, value in
                        score += weights.together[feature.rawValue] * value
                    }
                    return score
                }
                picks[index] = PlaceResolver.best(scores)
                certainty[index] = PlaceResolver.share(question, picks[index], scores)
            }
            if picks == before { break }
        }
        return (picks, certainty)
    }

    /// For each option the share of the other mentions of its name that were taken for it; `nil` without others.
    static func votes(_ questions: [PlaceQuestion], _ index: Int, _ picks: [Int]) -> [Double]? {
        let question = questions[index]
        var votes = [Double](repeating: 0, count: question.options.count)
        var others = 0.0
        for other in PlaceScorer.around(index, of: questions.count)
        where other != index && picks[other] >= 0 && questions[other].identity == question.identity {
            others += 1
            let place = questions[other].options[picks[other]].place
            for (k, option) in question.options.enumerated() where option.place == place { votes[k] += 1 }
        }
        return others > 0 ? votes.map { $0 / others } : nil
    }

    private static func best(_ scores: [Double]) -> Int {
        var best = -1
        for (k, score) in scores.enumerated() where best < 0 || score > scores[best] { best = k }
        return best
    }

    /// Kilometres within which two places are one answer.
    private static let beside = 50.0

    private static func share(_ question: PlaceQuestion, _ pick: Int, _ scores: [Double]) -> Double {
        guard pick >= 0 else { return 0 }
        var all = 0.0
        var near = 0.0
        for (option, score) in zip(question.options, scores) {
            let weight = exponential(score - scores[pick])
            all += weight
            if option.squaredDistance(to: question.options[pick]) <= beside * beside { near += weight }
        }
        return near / all
    }

    /// 2^(x / ln 2) by squaring: the same on every machine, right to a thousandth.
    static func exponential(_ x: Double) -> Double {
        guard x > -30 else { return 0 }
        var value = 1 + x / 1024
        for _ in 0..<10 { value *= value }
        return value
    }
}
