// SPDX-License-Identifier: Apache-2.0

/// The scenes of documents that are linked together, and which of them are one, copied with its story.
struct SceneTable {
    /// The documents, by id.
    let documents: [PreparedDocument]
    /// All their scenes, by id.
    let scenes: [Scene]
    /// For each scene the number of its document.
    let documentOf: [Int]
    /// For each scene the first of those that are one with it: it stands for all.
    let leader: [Int]
    /// Claims that repeat one of another document.
    let copied: Set<ClaimPlace>
    private let sceneOf: [ClaimPlace: Int]

    /// The scenes of documents in rising order of id, some of which are copies of each other. Linear.
    init(_ documents: [PreparedDocument], _ stories: Stories) {
        self.documents = documents
        let all = documents.indices.flatMap { d in documents[d].scenes.map { (document: d, scene: $0) } }
            .sorted { $0.scene.id < $1.scene.id }
        scenes = all.map(\.scene)
        documentOf = all.map(\.document)
        var sceneOf: [ClaimPlace: Int] = [:]
        for (i, one) in all.enumerated() {
            for claim in one.scene.claims { sceneOf[ClaimPlace(document: one.document, claim: claim)] = i }
        }
        var copied: Set<ClaimPlace> = []
        var twins = Partition(count: all.count)
        for claims in stories.twins() {
            copied.formUnion(claims.dropFirst())
            let scenes = claims.compactMap { sceneOf[$0] }
            for other in scenes.dropFirst() { twins.join(scenes[0], other) }
        }
        leader = all.indices.map { twins.root($0) }
        self.copied = copied
        self.sceneOf = sceneOf
    }

    /// The scene that holds a claim; `nil` where there is none.
    func scene(of claim: LinkBounds.Claim) -> Int? {
        var low = 0
        var high = documents.count
        while low < high {
            let middle = (low + high) / 2
            if documents[middle].id < claim.document { low = middle + 1 } else { high = middle }
        }
        guard low < documents.count, documents[low].id == claim.document else { return nil }
        return sceneOf[ClaimPlace(document: low, claim: claim.claim)]
    }

    /// For each scene those that it stands for, itself first; empty for those that another stands for.
    var followers: [[Int]] {
        var followers = [[Int]](repeating: [], count: scenes.count)
        for (i, first) in leader.enumerated() { followers[first].append(i) }
        return followers
    }
}
