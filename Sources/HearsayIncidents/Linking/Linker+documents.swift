// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayText

extension Linker {
    /// Links the claims of these documents, whatever their order. Complexity: linear in the texts, and in the claims but for
    /// crowded blocks.
    public func link(_ documents: [DocumentRecord]) -> Linkage {
        let documents = documents.sorted { ($0.id, $0.text) < ($1.id, $1.text) }
        return link(documents.map(prepare))
    }

    /// What linking needs of one document; it depends on this document alone, and can be kept. Complexity: linear.
    public func prepare(_ document: DocumentRecord) -> PreparedDocument {
        let text = TextAnalyzer().analyze(SourceText(document.text))
        return PreparedDocument(
            document: document, fingerprint: Fingerprint(text), scenes: finder.scenes(of: document),
            agency: Credit(text)?.agency)
    }

    /// Links documents that were prepared before, whatever their order.
    public func link(_ unordered: [PreparedDocument]) -> Linkage {
        let documents = unordered.sorted { ($0.id, $0.published ?? "") < ($1.id, $1.published ?? "") }
        let stories = Stories(documents)
        var scenes: [Scene] = []
        var documentOf: [Int] = []
        var sceneOf: [[String: Int]] = []
        for (d, document) in documents.enumerated() {
            var own: [String: Int] = [:]
            for scene in document.scenes {
                for claim in scene.claims { own[claim] = scenes.count }
                scenes.append(scene)
                documentOf.append(d)
            }
            sceneOf.append(own)
        }
        var twins: [(Int, Int)] = []
        var copied: Set<ClaimPlace> = []
        for (a, b) in stories.pairs {
            for (one, other) in Twins.pairs(documents[a], documents[b]) {
                guard let x = sceneOf[a][one], let y = sceneOf[b][other] else { continue }
                twins.append((x, y))
                let isFirst = stories.isBefore(a, b)
                copied.insert(isFirst ? ClaimPlace(document: b, claim: other) : ClaimPlace(document: a, claim: one))
            }
        }
        let outlets = stories.outlets(origins)
        let incidents = clusters(of: scenes, twins: twins).compactMap { cluster -> Incident? in
            var testimonies: [Testimony] = []
            for i in cluster {
                let d = documentOf[i]
                let document = documents[d]
                for reading in scenes[i].readings {
                    guard let claim = document.claims[reading.claim] else { continue }
                    testimonies.append(
                        Testimony(
                            document: document.id, published: document.published,
                            origin: origins.origin(of: claim, outlet: outlets[d]), claim: claim, reading: reading,
                            isCopy: copied.contains(ClaimPlace(document: d, claim: claim.id))))
                }
            }
            guard var incident = IncidentBuilder(testimonies).incident() else { return nil }
            incident.links = links(cluster.map { scenes[$0] })
            return incident
        }
        return Linkage(
            incidents: incidents.sorted { ($0.from ?? "", $0.id) < ($1.from ?? "", $1.id) },
            copies: stories.groups.map { $0.map { documents[$0].id } })
    }

    /// For each scene but the first the link that ties it best to those before it.
    private func links(_ scenes: [Scene]) -> [Incident.Link] {
        let farthest = 100
        return scenes.indices.dropFirst().map { i -> Incident.Link in
            var best = (index: 0, score: -Double.infinity)
            for k in max(0, i - farthest)..<i {
                let score = scorer.score(scenes[k], scenes[i])
                if score > best.score { best = (k, score) }
            }
            var reasons: [(LinkReason, Double)] = []
            _ = scorer.score(scenes[best.index], scenes[i]) { reasons.append(($0, $1)) }
            let words = reasons.filter { $0.0 != .otherDocument }.sorted { abs($0.1) > abs($1.1) }.map(\.0.words)
            let share = 1 / (1 + exp(SceneScorer.threshold - best.score))
            return Incident.Link(
                a: scenes[best.index].claims[0], b: scenes[i].claims[0], score: (share * 1000).rounded() / 1000,
                reasons: words)
        }
    }
}

/// A claim in one of the documents being linked.
struct ClaimPlace: Hashable {
    var document: Int
    var claim: String
}
