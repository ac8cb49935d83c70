// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon

/// Finds which claims of one document tell of the same occurrence.
public struct SceneFinder: Sendable {
    private let reader: TellingReader
    private let scorer: SceneScorer

    /// In a report the next sentence goes on with the last one, unless something speaks against it.
    private static let expectation = 0.5
    private static let threshold = 1.0
    /// Claims farther apart than this many others are compared no more: long registers would else cost their square.
    private static let reach = 150

    /// A finder with the words of a pack.
    public init(_ lexicon: Lexicon) {
        reader = TellingReader(lexicon)
        scorer = SceneScorer(lexicon)
    }

    /// The scenes of a document, by id. Every claim is in one of them, and in one only. Complexity: linear in the text, and
    /// in the claims times 150.
    public func scenes(of document: DocumentRecord) -> [Scene] {
        let tellings = reader.tellings(of: document).sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        let single = tellings.compactMap { Scene([$0]) }
        let theatre = SceneFinder.theatre(of: tellings)
        func placed(_ scene: Scene) -> Scene {
            var scene = scene
            if scene.countries.isEmpty { scene.theatre = theatre }
            return scene
        }
        guard single.count == tellings.count, tellings.count > 1 else { return single.map(placed) }
        let traits = single.map(SceneTraits.init)
        var scores: [(a: Int, b: Int, score: Double)] = []
        for b in tellings.indices {
            for a in max(0, b - SceneFinder.reach)..<b {
                let nearness = SceneFinder.nearness(tellings[a], tellings[b])
                let sum = scorer.score(
                    traits[a], traits[b], isOneSentence: tellings[a].sentence == tellings[b].sentence)
                let parting = SceneFinder.countsOtherThings(tellings[a], tellings[b]) ? -0.8 : 0
                scores.append((a, b, sum + nearness + parting + SceneFinder.expectation))
            }
        }
        return Clustering(threshold: SceneFinder.threshold, absent: -1)
            .groups(of: tellings.count, scores: scores)
            .compactMap { Scene($0.map { tellings[$0] }) }
            .map(placed)
            .sorted { $0.id < $1.id }
    }

    /// The two countries that most claims of a document have to do with.
    private static func theatre(of tellings: [Telling]) -> [String] {
        var numbers: [String: Int] = [:]
        for telling in tellings {
            let all = (telling.spot.map { [$0.country] } ?? []) + (telling.actors + telling.recipients).map(\.country)
            for country in Set(all) where !country.isEmpty { numbers[country, default: 0] += 1 }
        }
        return numbers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).map(\.key).sorted()
    }

    /// Whether one counts things lost and the other does not count the like: a helicopter that was brought down in a battle
    /// is an occurrence of its own.
    private static func countsOtherThings(_ a: Telling, _ b: Telling) -> Bool {
        func lost(_ telling: Telling) -> Set<String> {
            Set(telling.tallies.filter { ["downed", "destroyed", "captured"].contains($0.what) }.map(\.of))
        }
        let one = lost(a)
        let other = lost(b)
        return one != other && one.isDisjoint(with: other)
    }

    /// What it says that two claims stand near each other or in parts of a report that have nothing to do with another.
    private static func nearness(_ a: Telling, _ b: Telling) -> Double {
        if a.sentence == b.sentence { return 0.8 }
        if a.paragraph == b.paragraph { return abs(a.sentence - b.sentence) == 1 ? 0.7 : 0.4 }
        let parting = a.section == b.section ? 0 : -1.5
        return parting + (abs(a.paragraph - b.paragraph) == 1 ? 0.1 : -0.4)
    }
}
