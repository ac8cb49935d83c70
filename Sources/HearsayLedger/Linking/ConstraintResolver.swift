// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

/// Finds the claims that analysts hold together or apart in the documents as they are now.
struct ConstraintResolver {
    private let constraints: LinkConstraints
    private let keys: [String: Int64]

    init(_ db: Database, _ documents: LinkedDocuments) throws {
        let hasAny =
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM reviews WHERE kind IN ('split', 'join'))") ?? false
        guard hasAny else {
            (constraints, keys) = (LinkConstraints(), [:])
            return
        }
        var keys: [String: Int64] = [:]
        var claims: [String: [ClaimRecord]] = [:]
        func find(_ reference: ClaimReference) throws -> LinkConstraints.Claim? {
            let id = reference.document
            if claims[id] == nil {
                keys[id] = try documents.key(of: id)
                claims[id] = try keys[id].map { try documents.machineClaims(of: $0) } ?? []
            }
            return reference.find(in: claims[id] ?? []).map { LinkConstraints.Claim(document: id, claim: $0.id) }
        }
        let stated = try ReviewLog(db).constraints
        constraints = LinkConstraints(
            together: try stated.together.map { try $0.compactMap(find) }.filter { $0.count > 1 },
            apart: try stated.apart.map { pair in
                LinkConstraints.Apart(one: try pair.one.compactMap(find), other: try pair.other.compactMap(find))
            }.filter { !$0.one.isEmpty && !$0.other.isEmpty })
        self.keys = keys
    }

    /// `components` with all those that must be seen together with them.
    func completed(_ components: Set<Int64>, _ tellings: TellingTable) throws -> Set<Int64> {
        var components = components
        var rest = try constraints.together.map { group in
            try tellings.components(ofDocuments: Set(group.map(\.document)).compactMap { keys[$0] })
        }
        while let i = rest.firstIndex(where: { !$0.isDisjoint(with: components) }) {
            components.formUnion(rest.remove(at: i))
        }
        return components
    }

    /// The constraints that bear on these documents.
    func constraints(for documents: Set<String>) throws -> LinkConstraints {
        func isHere(_ claim: LinkConstraints.Claim) -> Bool { documents.contains(claim.document) }
        return LinkConstraints(
            together: constraints.together.map { $0.filter(isHere) }.filter { $0.count > 1 },
            apart: constraints.apart.map { pair in
                LinkConstraints.Apart(one: pair.one.filter(isHere), other: pair.other.filter(isHere))
            }.filter { !$0.one.isEmpty && !$0.other.isEmpty })
    }
}

extension LinkedDocuments {
    /// A document's claims as the machine reads them, with those that were rejected.
    func machineClaims(of key: Int64) throws -> [ClaimRecord] {
        try machineJSON(of: key).map { try ClaimRecord(json: $0) }
    }
}
