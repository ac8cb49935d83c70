// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayText

extension Linker {
    /// What linking needs of one document, with what copies of it are found by; both depend on this document alone, and can
    /// be kept. Complexity: linear.
    public func prepare(_ document: DocumentRecord) -> (document: PreparedDocument, fingerprint: Fingerprint) {
        let text = TextAnalyzer().analyze(SourceText(document.text))
        let prepared = PreparedDocument(
            id: document.id, published: document.published, outlet: document.source, agency: Credit(text)?.agency,
            claims: document.claims, scenes: finder.scenes(of: document),
            neighbourhoods: Neighbourhood.all(of: document))
        return (prepared, Fingerprint(text))
    }

    /// Links the claims of these documents, whatever their order. Complexity: linear in the claims but for crowded blocks.
    public func link(_ unordered: [(document: PreparedDocument, fingerprint: Fingerprint)]) -> Linkage {
        let prepared = unordered.sorted {
            ($0.document.id, $0.document.published ?? "") < ($1.document.id, $1.document.published ?? "")
        }
        let documents = prepared.map(\.document)
        let copies = copies(
            of: documents.map { ($0.id, $0.published, $0.outlet, $0.agency) }, prepared.map(\.fingerprint))
        let linked = link(documents, copies: copies)
        return Linkage(
            incidents: linked.flatMap(\.incidents).sorted { ($0.from ?? "", $0.id) < ($1.from ?? "", $1.id) },
            copies: copies)
    }

    /// The groups of documents that are one story, by id, the original first in each; documents without copies are in none.
    public func copies(
        of documents: [(id: String, published: String?, outlet: String, agency: String?)], _ fingerprints: [Fingerprint]
    ) -> [[String]] {
        var partition = Partition(count: documents.count)
        for (a, b) in CopyFinder().pairs(among: fingerprints) { partition.join(a, b) }
        return partition.groups().filter { $0.count > 1 }.map { Stories.ordered($0.map { documents[$0] }) }
    }

    /// The incidents of documents whose copies are known, by what has to do with each other.
    ///
    /// - Parameters:
    ///   - documents: in rising order of id.
    ///   - copies: groups of ids, the original first.
    ///   - bounds: what analysts have decided.
    public func link(
        _ documents: [PreparedDocument], copies: [[String]], bounds: LinkBounds = LinkBounds()
    ) -> [LinkedScenes] {
        let stories = Stories(documents, groups: copies)
        var scenes: [Scene] = []
        var documentOf: [Int] = []
        var sceneOf: [ClaimPlace: Int] = [:]
        for (d, document) in documents.enumerated() {
            for scene in document.scenes {
                for claim in scene.claims { sceneOf[ClaimPlace(document: d, claim: claim)] = scenes.count }
                scenes.append(scene)
                documentOf.append(d)
            }
        }
        var copied: Set<ClaimPlace> = []
        let twins = stories.twins().compactMap { one, other -> (Int, Int)? in
            copied.insert(other)
            guard let a = sceneOf[one], let b = sceneOf[other] else { return nil }
            return (a, b)
        }
        let outlets = stories.outlets(origins)
        let joined = bounds.together.map { claims in
            claims.compactMap { claim in
                documents.firstIndex { $0.id == claim.document }.flatMap {
                    sceneOf[ClaimPlace(document: $0, claim: claim.claim)]
                }
            }
        }
        return components(of: scenes, twins: twins, joined: joined).map { clusters in
            let members = clusters.flatMap { $0 }
            var testimonies: [LinkBounds.Claim: Testimony] = [:]
            var sceneOfClaim: [LinkBounds.Claim: Int] = [:]
            let groups = clusters.map { cluster in
                cluster.flatMap { i -> [LinkBounds.Claim] in
                    let document = documents[documentOf[i]]
                    return scenes[i].readings.compactMap { reading in
                        guard let claim = document.claims[reading.claim] else { return nil }
                        let name = LinkBounds.Claim(document: document.id, claim: claim.id)
                        sceneOfClaim[name] = i
                        testimonies[name] = Testimony(
                            document: document.id, published: document.published,
                            origin: origins.origin(of: claim, outlet: outlets[documentOf[i]]), claim: claim,
                            reading: reading,
                            isCopy: copied.contains(ClaimPlace(document: documentOf[i], claim: claim.id)))
                        return name
                    }
                }
            }
            let incidents = bounds.applied(to: groups).compactMap { group -> Incident? in
                guard var incident = IncidentBuilder(group.compactMap { testimonies[$0] }).incident() else {
                    return nil
                }
                var seen: Set<Int> = []
                incident.links = links(
                    group.compactMap { sceneOfClaim[$0] }.filter { seen.insert($0).inserted }.map { scenes[$0] })
                return incident
            }
            return LinkedScenes(scenes: members.map { (scenes[$0].document, scenes[$0].id) }, incidents: incidents)
        }
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
