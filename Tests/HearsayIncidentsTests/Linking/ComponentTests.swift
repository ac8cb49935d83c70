// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("What hangs together")
struct ComponentTests {
    typealias Tie = ComponentFinder.Tie
    typealias Component = ComponentFinder.Component

    /// Ties of a made-up graph.
    private struct Graph {
        var ties: [Int64: [Tie]] = [:]

        mutating func tie(_ a: Int64, _ b: Int64, _ level: UInt8) {
            ties[a, default: []].append(Tie(node: b, level: level))
            ties[b, default: []].append(Tie(node: a, level: level))
        }

        /// The components of all scenes, asked for in this order.
        func components(from seeds: [Int64]) -> Set<Component> {
            var finder = ComponentFinder()
            return Set(seeds.map { seed in finder.component(of: seed) { ties[$0] ?? [] } })
        }
    }

    /// A long row of days, each with some scenes that are strongly tied, and weakly to those of the next day.
    private static func war(days: Int, scenes: Int, inner: UInt8, outer: UInt8) -> Graph {
        var graph = Graph()
        for day in 0..<days {
            for one in 0..<scenes {
                let a = Int64(day * scenes + one)
                for other in 0..<one { graph.tie(a, Int64(day * scenes + other), inner) }
                if day > 0 { graph.tie(a, a - Int64(scenes), outer) }
            }
        }
        return graph
    }

    @Test("What few scenes hang together is one component, by the weakest ties")
    func few() {
        let graph = Self.war(days: 5, scenes: 4, inner: 3, outer: 0)
        #expect(graph.components(from: Array(0..<20)) == [Component(members: Array(0..<20), level: 0)])
    }

    @Test("Where too many hang together only stronger ties count")
    func many() {
        let graph = Self.war(days: 100, scenes: 5, inner: 3, outer: 1)
        let found = graph.components(from: Array(0..<500))
        #expect(found.count == 100)
        #expect(found.allSatisfy { $0.members.count == 5 && $0.level == 2 })
    }

    @Test("What the strongest ties hold together is one component, however large")
    func strongest() {
        let last = ComponentFinder.levels - 1
        let graph = Self.war(days: 2, scenes: 300, inner: last, outer: 0)
        let found = graph.components(from: Array(0..<600))
        #expect(found.map(\.members.count).sorted() == [300, 300])
        #expect(found.allSatisfy { $0.level == last })
    }

    @Test("Components are the same whichever scene is asked for first", arguments: 1...6)
    func order(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var graph = Graph()
        for _ in 0..<2_500 {
            graph.tie(
                Int64.random(in: 0..<1_500, using: &random), Int64.random(in: 0..<1_500, using: &random),
                UInt8.random(in: 0..<ComponentFinder.levels, using: &random))
        }
        let scenes = Array(0..<1_500 as Range<Int64>)
        let straight = graph.components(from: scenes)
        #expect(straight.reduce(0) { $0 + $1.members.count } == 1_500)
        #expect(straight.contains { $0.level > 0 })
        #expect(
            straight.allSatisfy {
                $0.members.count <= ComponentFinder.largest || $0.level == ComponentFinder.levels - 1
            })
        #expect(graph.components(from: scenes.shuffled(using: &random)) == straight)
    }

    @Test("A scene is looked at a bounded number of times, however many hang together")
    func work() {
        let graph = Self.war(days: 2_000, scenes: 5, inner: 3, outer: 0)
        var finder = ComponentFinder()
        var looks = 0
        for seed in 0..<10_000 as Range<Int64> {
            _ = finder.component(of: seed) { node in
                looks += 1
                return graph.ties[node] ?? []
            }
        }
        #expect(looks < 10_000 * 10)
    }

    @Test("Two scenes are as strongly tied as the same two the other way round", arguments: 1...3)
    func symmetry(seed: UInt64) throws {
        let finder = SceneFinder(try Desk.lexicon())
        let scorer = SceneScorer(try Desk.lexicon())
        var documents = Linking.documents(60, seed: seed)
        var random = SeededGenerator(seed: seed)
        for i in documents.indices where i % 3 == 0 {
            documents[i] = RecordMutation.mixed.apply(to: documents[i], using: &random)
        }
        let traits = documents.flatMap(finder.scenes).map(SceneTraits.init)
        for a in traits {
            for b in traits {
                #expect(scorer.score(a, b) == scorer.score(b, a))
                #expect(scorer.level(a, b) == scorer.level(b, a))
            }
        }
    }

    @Test("Scenes of an incident are tied by one link fewer than there are, each for a reason")
    func links() throws {
        for incident in try Desk.link(Linking.documents(80, seed: 4)).incidents {
            let claims = Set(incident.mentions.map { "\($0.claim)@\($0.doc)" })
            #expect(incident.links.count < max(1, claims.count))
            for link in incident.links {
                #expect(link.score >= 0.5 && link.score <= 1)
                #expect(!link.reasons.isEmpty)
            }
        }
    }
}

/// Documents to link.
enum Linking {
    static func documents(_ count: Int, seed: UInt64) -> [DocumentRecord] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { i in
            if i % 6 == 0 { return Register.report("g\(i)", count: 6, seed: seed &+ UInt64(i)).document }
            let town = Register.towns[Int.random(in: 0..<Register.towns.count, using: &random)]
            let day = "2024-03-0\(Int.random(in: 4...6, using: &random))"
            return Raid(
                id: "r\(i)", town: town, day: day, published: "2024-03-07", outlet: "Outlet \(i % 5)",
                actor: Who("a", i % 4 == 0 ? "" : town.country, i % 3 == 0 ? "REB" : "MIL"),
                dead: 1 + Int.random(in: 1...5, using: &random)
            ).report(saying: i % 2 == 0 ? Who("s", town.country, "GOV") : nil).document
        }
    }
}
