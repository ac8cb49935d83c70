// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon

/// Finds out which claims of many documents describe the same occurrence.
///
/// The outcome is a function of the set of documents: their order does not matter. First the claims of each document are
/// joined into scenes, then scenes of all documents are compared where they share a block (``BlockKeys``), so that the work
/// grows with their number and not with its square, and joined by average linkage within each component of what is linked.
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

    /// The scenes that have to do with each other, and within them those that are one occurrence: as indices in rising order
    /// of id, by first id.
    ///
    /// - Parameters:
    ///   - scenes: the scenes of all documents.
    ///   - twins: pairs of indices that are one scene, copied with the story that it stands in.
    ///   - joined: groups of indices that are seen together whatever speaks for it.
    func components(of scenes: [Scene], twins: [(Int, Int)], joined: [[Int]]) -> [[[Int]]] {
        let order = scenes.indices.sorted { scenes[$0].id < scenes[$1].id }
        var rank = [Int](repeating: 0, count: scenes.count)
        for (i, index) in order.enumerated() { rank[index] = i }
        // Of scenes that were copied the first by id stands for all.
        var twinned = Partition(count: scenes.count)
        for (a, b) in twins { twinned.join(rank[a], rank[b]) }
        let leaders = order.indices.filter { twinned.root($0) == $0 }
        var place = [Int](repeating: 0, count: scenes.count)
        for (i, leader) in leaders.enumerated() { place[leader] = i }
        let scores = self.scores(leaders.map { scenes[order[$0]] })
        var linked = Partition(count: leaders.count)
        for pair in scores where pair.score >= SceneScorer.threshold { linked.join(pair.a, pair.b) }
        var pairs: [[(a: Int, b: Int, score: Double)]] = Array(repeating: [], count: leaders.count)
        for pair in scores where linked.root(pair.a) == linked.root(pair.b) { pairs[linked.root(pair.a)].append(pair) }
        let clustering = Clustering(threshold: SceneScorer.threshold, absent: -1)
        var number = [Int](repeating: 0, count: leaders.count)
        var copies: [[Int]] = Array(repeating: [], count: order.count)
        for i in order.indices where twinned.root(i) != i { copies[twinned.root(i)].append(i) }
        let groups = linked.groups()
        var seen = Partition(count: groups.count)
        var groupOf = [Int](repeating: 0, count: leaders.count)
        for (g, group) in groups.enumerated() { for item in group { groupOf[item] = g } }
        for members in joined {
            for member in members.dropFirst() {
                seen.join(groupOf[place[twinned.root(rank[members[0]])]], groupOf[place[twinned.root(rank[member])]])
            }
        }
        let clusters = groups.map { component -> [[Int]] in
            guard component.count > 1 else { return [component] }
            for (i, item) in component.enumerated() { number[item] = i }
            var local = pairs[component[0]].map { (a: number[$0.a], b: number[$0.b], score: $0.score) }
            if component.count <= Linker.mostCompared { complete(&local, component.map { scenes[order[leaders[$0]]] }) }
            return clustering.groups(of: component.count, scores: local).map { $0.map { component[$0] } }
        }
        return seen.groups().map { component in
            component.flatMap { clusters[$0] }.map { cluster in
                cluster.flatMap { [leaders[$0]] + copies[leaders[$0]] }.sorted()
            }.sorted { $0[0] < $1[0] }.map { $0.map { order[$0] } }
        }
    }

    /// Components of so many scenes are compared all with all.
    private static let mostCompared = 120

    /// Adds the scores of the pairs of a component that no block brought together.
    private func complete(_ scores: inout [(a: Int, b: Int, score: Double)], _ scenes: [Scene]) {
        var known = [Bool](repeating: false, count: scenes.count * scenes.count)
        for pair in scores { known[max(pair.a, pair.b) * scenes.count + min(pair.a, pair.b)] = true }
        for b in scenes.indices {
            for a in 0..<b where !known[b * scenes.count + a] {
                scores.append((a, b, scorer.score(scenes[a], scenes[b])))
            }
        }
    }

    /// The scores of all pairs of scenes that share a block or a document.
    private func scores(_ scenes: [Scene]) -> [(a: Int, b: Int, score: Double)] {
        var filed: [UInt64: [Int32]] = [:]
        var byDocument: [String: [Int32]] = [:]
        let keys = scenes.map(BlockKeys.init)
        for (i, key) in keys.enumerated() {
            for code in key.stored { filed[code, default: []].append(Int32(i)) }
            byDocument[scenes[i].document, default: []].append(Int32(i))
        }
        var scores: [(a: Int, b: Int, score: Double)] = []
        var seen = [Int32](repeating: -1, count: scenes.count)
        for i in scenes.indices {
            func compare(_ others: [Int32]) {
                for other in others where other < i && seen[Int(other)] != i {
                    seen[Int(other)] = Int32(i)
                    // What speaks against a link is needed as well, for the average.
                    scores.append((Int(other), i, scorer.score(scenes[Int(other)], scenes[i])))
                }
            }
            compare(byDocument[scenes[i].document] ?? [])
            for code in keys[i].sought { if let others = filed[code] { compare(others) } }
        }
        return scores
    }
}
