// SPDX-License-Identifier: Apache-2.0

internal import Foundation
public import HearsayIncidents

/// Makes incidents by ``HearsayIncidents/Linker``, and keeps of each document what that linker reads in it.
public struct IncidentLinker: DocumentLinker {
    private let linker: Linker

    /// A ledger's side of a linker.
    public init(_ linker: Linker) {
        self.linker = linker
    }

    /// The make of scenes, weights and accounts; it changes with them, and ledgers are linked anew.
    public static let make = "incidents-2"

    /// Its make.
    public var version: String { IncidentLinker.make }

    /// The scenes of a document, and its fingerprint.
    public func read(_ document: DocumentRecord) -> LinkReading {
        let (prepared, fingerprint) = linker.prepare(document)
        let kept = KeptDocument(
            agency: prepared.agency, neighbourhoods: prepared.neighbourhoods, fingerprint: fingerprint)
        return LinkReading(
            tellings: prepared.scenes.map {
                LinkTelling(document: document.id, id: $0.id, data: Data($0.packed))
            }, data: Data(kept.packed))
    }

    /// The bands of a document, with its week.
    public func copyKeys(of document: LinkDocument) -> (filed: [UInt64], sought: [UInt64]) {
        guard let kept = KeptDocument(packed: document.data) else { return ([], []) }
        let keys = linker.copyKeys(of: kept.fingerprint, published: document.record.published)
        return (keys.filed, keys.sought)
    }

    /// The documents that are one story.
    public func copies(_ documents: [LinkDocument]) -> [[String]] {
        let kept = documents.map { KeptDocument(packed: $0.data) }
        return linker.copies(
            of: documents.indices.map {
                (documents[$0].record.id, documents[$0].record.published, documents[$0].record.source, kept[$0]?.agency)
            }, kept.map { $0?.fingerprint ?? Fingerprint(shingles: [], bands: []) })
    }

    /// The scenes that stand on the same words in copies of one story.
    public func twins(_ story: [LinkDocument], _ tellings: [LinkTelling]) -> [[Int]] {
        let numbers = Dictionary(tellings.indices.map { (tellings[$0].id, $0) }) { first, _ in first }
        return linker.twins(prepared(story, tellings), story: story.map(\.record.id)).map { group in
            group.compactMap { numbers[$0] }
        }
    }

    /// What scenes are compared by.
    public struct Trait: Sendable {
        fileprivate let traits: SceneTraits
        fileprivate let keys: BlockKeys
    }

    /// What a scene is compared by.
    public func trait(of telling: LinkTelling) -> Trait? {
        guard let scene = Scene(packed: telling.data) else { return nil }
        return Trait(traits: SceneTraits(scene), keys: BlockKeys(scene))
    }

    /// The blocks of a scene.
    public func keys(of trait: Trait) -> (filed: [UInt64], sought: [UInt64]) {
        (trait.keys.stored, trait.keys.sought)
    }

    /// How strong the tie of two scenes is.
    public func level(_ a: Trait, _ b: Trait) -> UInt8? {
        linker.level(a.traits, b.traits)
    }

    /// The incidents of these components.
    public func link(_ request: LinkRequest) -> [LinkedComponent] {
        let bounds = LinkBounds(
            together: request.constraints.together.map { $0.map(IncidentLinker.claim) },
            apart: request.constraints.apart.map {
                (one: $0.one.map(IncidentLinker.claim), other: $0.other.map(IncidentLinker.claim))
            })
        return linker.link(
            prepared(request.documents, request.components.flatMap { $0 } + request.copied), copies: request.copies,
            components: request.components.map { $0.map(\.id) }, bounds: bounds
        ).map { linked in
            LinkedComponent(
                members: linked.scenes.map { LinkedComponent.Member(document: $0.document, telling: $0.scene) },
                incidents: linked.incidents)
        }
    }

    /// Documents with those of their scenes that are there, by id.
    private func prepared(_ documents: [LinkDocument], _ tellings: [LinkTelling]) -> [PreparedDocument] {
        var scenes: [String: [Scene]] = [:]
        for telling in tellings {
            guard let scene = Scene(packed: telling.data) else { continue }
            scenes[telling.document, default: []].append(scene)
        }
        return documents.map { document in
            let kept = KeptDocument(packed: document.data)
            return PreparedDocument(
                id: document.record.id, published: document.record.published, outlet: document.record.source,
                agency: kept?.agency, claims: document.record.claims, scenes: scenes[document.record.id] ?? [],
                neighbourhoods: kept?.neighbourhoods ?? [])
        }.sorted { $0.id < $1.id }
    }

    private static func claim(_ claim: LinkConstraints.Claim) -> LinkBounds.Claim {
        LinkBounds.Claim(document: claim.document, claim: claim.claim)
    }
}
