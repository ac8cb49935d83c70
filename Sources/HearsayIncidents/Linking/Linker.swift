// SPDX-License-Identifier: Apache-2.0

internal import Foundation
public import HearsayLexicon

/// Finds out which claims of many documents describe the same occurrence.
///
/// The outcome is a function of the set of documents: their order does not matter. First the claims of each document are
/// joined into scenes, then scenes of all documents are compared where they share a block (``BlockKeys``), so that the work
/// grows with their number and not with its square, and joined by average linkage within each component of what hangs
/// together (``ComponentFinder``).
public struct Linker: Sendable {
    let finder: SceneFinder
    let origins: OriginResolver
    let scorer: SceneScorer

    /// A linker with the words of a pack.
    public init(_ lexicon: Lexicon) {
        finder = SceneFinder(lexicon)
        scorer = SceneScorer(lexicon)
        origins = OriginResolver(lexicon)
    }

    /// Those scenes of a component that are one occurrence, as numbers in rising order, by their first.
    ///
    /// Scenes of a component that is larger than others may be are one: only the strongest ties hold it together.
    func clusters(of component: [Int], _ traits: [SceneTraits]) -> [[Int]] {
        guard component.count > 1, component.count <= ComponentFinder.largest else { return [component] }
        var scores: [(a: Int, b: Int, score: Double)] = []
        scores.reserveCapacity(component.count * (component.count - 1) / 2)
        for b in component.indices.dropFirst() {
            let other = traits[component[b]]
            // What speaks against a link is needed as well, for the average.
            for a in 0..<b { scores.append((a, b, scorer.score(traits[component[a]], other))) }
        }
        return Clustering(threshold: SceneScorer.threshold, absent: SceneScorer.veto)
            .groups(of: component.count, scores: scores).map { $0.map { component[$0] } }
    }

    /// The links that tie the scenes of an incident together best: a tree of the greatest sum (Prim 1957).
    ///
    /// Of very many scenes each is tied to the best of some before it.
    func links(_ incident: [Int], _ table: SceneTable, _ traits: [SceneTraits]) -> [Incident.Link] {
        guard incident.count > 1 else { return [] }
        var pairs: [(a: Int, b: Int, score: Double)] = []
        if incident.count > Linker.widestTree {
            for i in incident.indices.dropFirst() {
                var best = (a: 0, b: i, score: -Double.infinity)
                for k in max(0, i - Linker.farthest)..<i {
                    let score = scorer.score(traits[incident[k]], traits[incident[i]])
                    if score > best.score { best = (k, i, score) }
                }
                pairs.append(best)
            }
        } else {
            var best = incident.indices.map { (a: 0, b: $0, score: -Double.infinity) }
            var rest = Array(incident.indices.dropFirst())
            var last = 0
            while !rest.isEmpty {
                var next = 0
                for (k, i) in rest.enumerated() {
                    let score = scorer.score(traits[incident[last]], traits[incident[i]])
                    if score > best[i].score { best[i] = (last, i, score) }
                    if best[i].score > best[rest[next]].score { next = k }
                }
                last = rest.remove(at: next)
                pairs.append(best[last])
            }
        }
        return pairs.map { link(incident[$0.a], incident[$0.b], score: $0.score, table, traits) }
    }

    private static let widestTree = 400
    private static let farthest = 100

    private func link(
        _ a: Int, _ b: Int, score: Double, _ table: SceneTable, _ traits: [SceneTraits]
    ) -> Incident.Link {
        var reasons = scorer.reasons(traits[a], traits[b])
        var share = 1 / (1 + exp(SceneScorer.threshold - score))
        if table.leader[a] == table.leader[b] {
            reasons.insert(.copied, at: 0)
            share = 1
        } else if score < SceneScorer.threshold {
            reasons.insert(.reviewed, at: 0)
            share = 1
        }
        return Incident.Link(
            a: table.scenes[a].claims[0], b: table.scenes[b].claims[0], score: (share * 1000).rounded() / 1000,
            reasons: reasons.map(\.words))
    }
}
