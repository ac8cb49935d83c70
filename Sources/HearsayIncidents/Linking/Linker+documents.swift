// SPDX-License-Identifier: Apache-2.0

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

    /// Links the claims of these documents, whatever their order. Complexity: linear in the claims, and in those of each
    /// block that they share.
    public func link(_ unordered: [(document: PreparedDocument, fingerprint: Fingerprint)]) -> Linkage {
        let prepared = unordered.sorted {
            ($0.document.id, $0.document.published ?? "") < ($1.document.id, $1.document.published ?? "")
        }
        let documents = prepared.map(\.document)
        let copies = copies(
            of: documents.map { ($0.id, $0.published, $0.outlet, $0.agency) }, prepared.map(\.fingerprint))
        let linked = link(documents, copies: copies)
        return Linkage(
            incidents: linked.flatMap(\.incidents).sorted(by: Incident.isBefore),
            copies: copies)
    }

    /// The groups of documents that are one story, by id, the original first in each; documents without copies are in none.
    public func copies(
        of documents: [(id: String, published: String?, outlet: String, agency: String?)], _ fingerprints: [Fingerprint]
    ) -> [[String]] {
        CopyFinder().groups(among: fingerprints, days: documents.map { Linker.day($0.published) })
            .map { Stories.ordered($0.map { documents[$0] }) }
    }

    /// The keys by which a document finds its copies.
    public func copyKeys(of fingerprint: Fingerprint, published: String?) -> CopyKeys {
        CopyKeys(fingerprint, day: Linker.day(published))
    }

    private static func day(_ published: String?) -> Int? {
        published.flatMap { Moment(iso: $0)?.date.dayNumber }
    }

    /// Which scenes of the documents of one story are the same, by their ids: the first of each group stands for all.
    public func twins(_ documents: [PreparedDocument], story: [String]) -> [[String]] {
        let table = SceneTable(documents, Stories(documents, groups: [story]))
        return table.followers.filter { $0.count > 1 }.map { $0.map { table.scenes[$0].id } }
    }

    /// How strong the tie of two scenes is; `nil` where there is none. Symmetric.
    package func level(_ a: SceneTraits, _ b: SceneTraits) -> UInt8? {
        scorer.level(a, b)
    }

    /// The incidents of documents whose copies are known, by what hangs together.
    ///
    /// - Parameters:
    ///   - documents: in rising order of id.
    ///   - copies: groups of ids, the original first.
    ///   - components: what hangs together, as ids of scenes that stand for their copies; found out where it is `nil`.
    ///   - bounds: what analysts have decided.
    public func link(
        _ documents: [PreparedDocument], copies: [[String]], components: [[String]]? = nil,
        bounds: LinkBounds = LinkBounds()
    ) -> [LinkedScenes] {
        let stories = Stories(documents, groups: copies)
        let table = SceneTable(documents, stories)
        let traits = ParallelMap.over(table.scenes.count) { SceneTraits(table.scenes[$0]) }
        let groups: [[Int]]
        if let components {
            let numbers = Dictionary(table.scenes.indices.map { (table.scenes[$0].id, $0) }) { first, _ in first }
            groups = components.map { $0.compactMap { numbers[$0] }.sorted() }
        } else {
            groups = SceneGraph(table, traits, scorer).components.map { $0.members.map(Int.init) }
        }
        let followers = table.followers
        let outlets = stories.outlets(origins)
        let joined = joined(groups, table, bounds)
        return ParallelMap.over(joined.count) { n in
            var clusters: [[Int]] = []
            for group in joined[n] {
                for leaders in self.clusters(of: groups[group], traits) {
                    clusters.append(leaders.flatMap { followers[$0] }.sorted())
                }
            }
            clusters.sort { ($0.first ?? 0) < ($1.first ?? 0) }
            return LinkedScenes(
                scenes: clusters.flatMap { $0 }.map { (table.scenes[$0].document, table.scenes[$0].id) },
                incidents: incidents(clusters, table, traits, outlets, bounds))
        }
    }

    /// The components that are seen together, because an analyst put claims of them together.
    private func joined(_ groups: [[Int]], _ table: SceneTable, _ bounds: LinkBounds) -> [[Int]] {
        guard !bounds.together.isEmpty else { return groups.indices.map { [$0] } }
        var groupOf = [Int?](repeating: nil, count: table.scenes.count)
        for (g, group) in groups.enumerated() { for scene in group { groupOf[scene] = g } }
        var partition = Partition(count: groups.count)
        for claims in bounds.together {
            let met = claims.compactMap { claim in table.scene(of: claim).flatMap { groupOf[table.leader[$0]] } }
            for other in met.dropFirst() { partition.join(met[0], other) }
        }
        return partition.groups()
    }

    /// The incidents that clusters of scenes make, after what analysts have decided.
    private func incidents(
        _ clusters: [[Int]], _ table: SceneTable, _ traits: [SceneTraits], _ outlets: [Origin], _ bounds: LinkBounds
    ) -> [Incident] {
        var testimonies: [LinkBounds.Claim: Testimony] = [:]
        var sceneOf: [LinkBounds.Claim: Int] = [:]
        let claims = clusters.map { cluster in
            cluster.flatMap { i -> [LinkBounds.Claim] in
                let number = table.documentOf[i]
                let document = table.documents[number]
                return table.scenes[i].readings.compactMap { reading in
                    guard let claim = document.claims[reading.claim] else { return nil }
                    let name = LinkBounds.Claim(document: document.id, claim: claim.id)
                    sceneOf[name] = i
                    testimonies[name] = Testimony(
                        document: document.id, published: document.published,
                        origin: origins.origin(of: claim, outlet: outlets[number]), claim: claim, reading: reading,
                        isCopy: table.copied.contains(ClaimPlace(document: number, claim: claim.id)))
                    return name
                }
            }
        }
        return bounds.applied(to: claims).compactMap { group -> Incident? in
            guard var incident = IncidentBuilder(group.compactMap { testimonies[$0] }).incident() else { return nil }
            var seen: Set<Int> = []
            incident.links = links(
                group.compactMap { sceneOf[$0] }.filter { seen.insert($0).inserted }, table, traits)
            return incident
        }
    }
}
