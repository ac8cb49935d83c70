// SPDX-License-Identifier: Apache-2.0

extension Linker {
    /// Links the claims of these documents, whatever their order. Complexity: linear in the texts, and in the claims but for
    /// crowded blocks.
    public func link(_ documents: [DocumentRecord]) -> Linkage {
        let documents = documents.sorted { ($0.id, $0.text) < ($1.id, $1.text) }
        let fingerprints = documents.map { Fingerprint($0.text) }
        let pairs = CopyFinder().pairs(among: fingerprints)
        var stories = Partition(count: documents.count)
        for (a, b) in pairs { stories.join(a, b) }

        var scenes: [Scene] = []
        var documentOf: [Int] = []
        var sceneOf: [[String: Int]] = []
        for (d, document) in documents.enumerated() {
            var own: [String: Int] = [:]
            for scene in finder.scenes(of: document) {
                for claim in scene.claims { own[claim] = scenes.count }
                scenes.append(scene)
                documentOf.append(d)
            }
            sceneOf.append(own)
        }
        let twins = pairs.flatMap { a, b in
            Twins.pairs(documents[a], documents[b]).compactMap { one, other -> (Int, Int)? in
                guard let x = sceneOf[a][documents[a].claims[one].id],
                    let y = sceneOf[b][documents[b].claims[other].id]
                else { return nil }
                return (x, y)
            }
        }
        let incidents = clusters(of: scenes, twins: twins).map { cluster in
            let mentions = cluster.flatMap { i -> [Incident.Mention] in
                let document = documents[documentOf[i]]
                let own = Set(scenes[i].claims)
                return document.claims.filter { own.contains($0.id) }.map {
                    Incident.Mention(
                        doc: document.id, claim: $0.id, origin: "", trigger: $0.trigger, claimant: $0.claimant)
                }
            }
            return Incident(id: mentions.map(\.claim).min() ?? "", title: "", type: "ASSAULT", mentions: mentions)
        }
        let copies = stories.groups().filter { $0.count > 1 }.map { $0.map { documents[$0].id } }
        return Linkage(incidents: incidents, copies: copies)
    }
}
