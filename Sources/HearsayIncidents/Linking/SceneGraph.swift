// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// The ties between the scenes of a table; those that share a block are compared.
struct SceneGraph {
    /// For each scene what it is tied to; nothing for scenes that another stands for.
    let ties: [[ComponentFinder.Tie]]
    private let leaders: [Int]

    /// The ties. On all cores; linear but for crowded blocks.
    init(_ table: SceneTable, _ traits: [SceneTraits], _ scorer: SceneScorer) {
        let leaders = table.scenes.indices.filter { table.leader[$0] == $0 }
        let keys = ParallelMap.over(leaders.count) { BlockKeys(table.scenes[leaders[$0]]) }
        var filed: [UInt64: [Int32]] = [:]
        for (i, key) in zip(leaders, keys) {
            for code in key.stored { filed[code, default: []].append(Int32(i)) }
        }
        let blocks = filed
        let found = ParallelMap.over(leaders.count) { n -> [ComponentFinder.Tie] in
            let i = leaders[n]
            let mine = traits[i]
            var ties: [ComponentFinder.Tie] = []
            var seen: Set<Int32> = []
            for code in keys[n].sought {
                // A pair is compared once; the other side gets its tie below.
                for other in blocks[code] ?? [] where other < i && seen.insert(other).inserted {
                    guard let level = scorer.level(traits[Int(other)], mine) else { continue }
                    ties.append(ComponentFinder.Tie(node: Int64(other), level: level))
                }
            }
            return ties
        }
        var ties = [[ComponentFinder.Tie]](repeating: [], count: table.scenes.count)
        for (n, list) in found.enumerated() {
            let i = leaders[n]
            ties[i] += list
            for tie in list { ties[Int(tie.node)].append(ComponentFinder.Tie(node: Int64(i), level: tie.level)) }
        }
        self.ties = ties
        self.leaders = leaders
    }

    /// The components of the scenes that stand for themselves, by their first.
    var components: [ComponentFinder.Component] {
        var finder = ComponentFinder()
        var isFound = [Bool](repeating: false, count: ties.count)
        var components: [ComponentFinder.Component] = []
        for i in leaders where !isFound[i] {
            let component = finder.component(of: Int64(i)) { ties[Int($0)] }
            for member in component.members { isFound[Int(member)] = true }
            components.append(component)
        }
        return components
    }
}
