// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("Clustering, groups and blocks")
struct ClusteringTests {
    private let clustering = Clustering(threshold: 1, absent: -1)

    @Test("One strong pair does not chain two groups together")
    func noChaining() {
        let groups = clustering.groups(
            of: 4, scores: [(0, 1, 4), (2, 3, 4), (1, 2, 3), (0, 2, -2), (0, 3, -2), (1, 3, -2)])
        #expect(groups == [[0, 1], [2, 3]])
    }

    @Test("Of equal scores the lower numbers go first, whatever the order of the pairs", arguments: 1...5)
    func ties(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let scores = [(a: 0, b: 1, score: 2.0), (a: 1, b: 2, score: 2.0), (a: 2, b: 3, score: 2.0)]
        #expect(clustering.groups(of: 4, scores: scores.shuffled(using: &random)) == [[0, 1], [2, 3]])
    }

    @Test("Items without a score stay by themselves", arguments: [0, 1, 5])
    func alone(count: Int) {
        #expect(clustering.groups(of: count, scores: []) == (0..<count).map { [$0] })
    }

    @Test("A heap gives its elements from the greatest to the least", arguments: 1...4)
    func heap(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let items = (0..<100).map { _ in Int.random(in: 0..<40, using: &random) }
        var heap = Heap<Int>()
        for item in items { heap.insert(item) }
        var taken: [Int] = []
        while let item = heap.popMax() { taken.append(item) }
        #expect(taken == items.sorted(by: >))
    }

    @Test("A partition joins in any order and names its least item")
    func partition() {
        var partition = Partition(count: 6)
        partition.join(5, 3)
        partition.join(3, 1)
        partition.join(0, 4)
        #expect(partition.groups() == [[0, 4], [1, 3, 5], [2]])
        #expect(partition.root(5) == 1)
    }

    @Test("Codes in common are counted once each")
    func sharedCodes() {
        #expect(Codes.shared([1, 3, 5, 7], [2, 3, 4, 7, 9]) == 2)
        #expect(Codes.shared([Int](), [1]) == 0)
    }

    /// Raids that must find each other among the blocks.
    private static let pairs: [(Raid, Raid)] = [
        (Raid(id: "a"), Raid(id: "b")), (Raid(id: "a"), Raid(id: "b", town: .benkoro)),
        (Raid(id: "a"), Raid(id: "b", day: "2024-03-06")),
        (Raid(id: "a"), Raid(id: "b", town: .north, day: "2024-03-05")),
        (Raid(id: "a"), Raid(id: "b", day: "2024-03-01", lastDay: "2024-03-31")),
    ]

    @Test("Scenes that may be one occurrence find each other from both sides", arguments: pairs.indices)
    func blocks(row: Int) throws {
        let finder = SceneFinder(try Desk.lexicon())
        let one = BlockKeys(try #require(finder.scenes(of: Self.pairs[row].0.report().document).first))
        let other = BlockKeys(try #require(finder.scenes(of: Self.pairs[row].1.report().document).first))
        #expect(!Set(one.sought).isDisjoint(with: other.stored))
        #expect(!Set(other.sought).isDisjoint(with: one.stored))
    }

    @Test("Scenes of other years, or of two continents, share no block")
    func apartBlocks() throws {
        let finder = SceneFinder(try Desk.lexicon())
        let one = BlockKeys(try #require(finder.scenes(of: Raid(id: "a").report().document).first))
        for other in [
            Raid(id: "b", day: "2022-03-05", published: "2022-03-06"),
            Raid(id: "b", town: .pasang, actor: Who("a", "MMR", "REB"), recipient: Who("r", "MMR", "MIL")),
        ] {
            let keys = BlockKeys(try #require(finder.scenes(of: other.report().document).first))
            #expect(Set(one.sought).isDisjoint(with: keys.stored))
        }
    }

    @Test(
        "A place at a pole or on the date line has a block",
        arguments: [(-90.0, 0.0), (90, 180), (-89.7, -180), (0, 180)])
    func endsOfTheEarth(latitude: Double, longitude: Double) throws {
        let town = Town(name: "Station", country: "ATA", latitude: latitude, longitude: longitude)
        let reports = ["a", "b"].map { Raid(id: $0, town: town, outlet: $0).report() }
        #expect(try Desk.incident(reports).mentions.count == 2)
    }

    @Test("Neighbours on either side of the date line find each other")
    func dateLine() throws {
        let west = Town(name: "Rabi", country: "FJI", latitude: -16.5, longitude: 179.99)
        let east = Town(name: "Rabi", country: "FJI", latitude: -16.5, longitude: -179.99)
        let reports = [Raid(id: "a", town: west).report(), Raid(id: "b", town: east, outlet: "B").report()]
        #expect(try Desk.incident(reports).mentions.count == 2)
    }
}
