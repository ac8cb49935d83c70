// SPDX-License-Identifier: Apache-2.0

internal import Foundation
public import HearsayIncidents

/// Makes incidents by ``HearsayIncidents/Linker``, and keeps of each document what that linker reads in it.
public struct IncidentLinker: DocumentLinker {
    private let linker: Linker

    /// What is kept of a document beside its scenes.
    private struct Kept: Codable {
        var agency: String?
        var neighbourhoods: [Neighbourhood]
        /// The shingles' hashes, four bytes each, little endian.
        var shingles: Data
        var bands: [UInt64]
    }

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
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        var shingles = Data(capacity: fingerprint.shingles.count * 4)
        for shingle in fingerprint.shingles {
            withUnsafeBytes(of: shingle.littleEndian) { shingles.append(contentsOf: $0) }
        }
        let kept = Kept(
            agency: prepared.agency, neighbourhoods: prepared.neighbourhoods, shingles: shingles,
            bands: fingerprint.bands)
        let tellings = prepared.scenes.compactMap { scene in
            (try? encoder.encode(scene)).map { LinkTelling(document: document.id, id: scene.id, data: $0) }
        }
        return LinkReading(tellings: tellings, bands: fingerprint.bands, data: (try? encoder.encode(kept)) ?? Data())
    }

    /// The documents that are one story.
    public func copies(_ documents: [LinkDocument]) -> [[String]] {
        let kept = documents.map(IncidentLinker.kept)
        return linker.copies(
            of: documents.indices.map {
                (documents[$0].record.id, documents[$0].record.published, documents[$0].record.source, kept[$0]?.agency)
            },
            kept.map { one in
                guard let one else { return Fingerprint(shingles: [], bands: []) }
                let shingles = IncidentLinker.numbers(in: one.shingles)
                return Fingerprint(shingles: shingles, bands: one.bands)
            })
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
        guard let scene = try? JSONDecoder().decode(Scene.self, from: telling.data) else { return nil }
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
        let decoder = JSONDecoder()
        var scenes: [String: [Scene]] = [:]
        for telling in tellings {
            guard let scene = try? decoder.decode(Scene.self, from: telling.data) else { continue }
            scenes[telling.document, default: []].append(scene)
        }
        return documents.map { document in
            let kept = IncidentLinker.kept(document)
            return PreparedDocument(
                id: document.record.id, published: document.record.published, outlet: document.record.source,
                agency: kept?.agency, claims: document.record.claims, scenes: scenes[document.record.id] ?? [],
                neighbourhoods: kept?.neighbourhoods ?? [])
        }.sorted { $0.id < $1.id }
    }

    /// Little endian numbers of four bytes.
    private static func numbers(in data: Data) -> [UInt32] {
        let bytes = [UInt8](data)
        return stride(from: 0, to: bytes.count - 3, by: 4).map { i in
            var number: UInt32 = 0
            for k in (0..<4).reversed() { number = number << 8 | UInt32(bytes[i + k]) }
            return number
        }
    }

    private static func claim(_ claim: LinkConstraints.Claim) -> LinkBounds.Claim {
        LinkBounds.Claim(document: claim.document, claim: claim.claim)
    }

    private static func kept(_ document: LinkDocument) -> Kept? {
        try? JSONDecoder().decode(Kept.self, from: document.data)
    }
}
