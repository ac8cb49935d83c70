// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import HearsayIncidents

/// Makes the incidents of touched components and writes them in place of those that were there.
struct ComponentWriter<Linker: DocumentLinker> {
    private let linker: Linker
    private let documents: LinkedDocuments
    private let tellings: TellingTable
    private let copies: CopyTable<Linker>
    private let incidents: IncidentTable
    private let constraints: ConstraintResolver

    init(
        _ db: Database, _ linker: Linker, _ documents: LinkedDocuments, _ tellings: TellingTable,
        _ copies: CopyTable<Linker>
    ) throws {
        self.linker = linker
        self.documents = documents
        self.tellings = tellings
        self.copies = copies
        incidents = try IncidentTable(db)
        constraints = try ConstraintResolver(db, documents)
    }

    /// Replaces the incidents of what was touched; the number of those that are new or other. `changed` are the tellings
    /// that are new or whose copies changed, `left` the components that some telling was taken out of.
    func relink(_ touched: inout TouchedComponents<Linker>, changed: Set<Int64>, left: Set<Int64>) throws -> Int {
        while true {
            let known = Set(touched.old.keys)
            let completed = try constraints.completed(known, tellings)
            if completed == known { break }
            try touched.touch(components: completed)
            try touched.find()
        }
        let rows = touched.rows
        let leaders = Set(rows.values.filter { changed.contains($0.key) }.map(\.leader))
        var kept: Set<Int64> = []
        let components = touched.found.filter { component in
            let names = Set(component.members.compactMap { rows[$0]?.component })
            guard let name = names.first, names.count == 1, !left.contains(name),
                touched.old[name]?.count == component.members.count, leaders.isDisjoint(with: component.members),
                hasKeptLevel(component, rows)
            else { return true }
            kept.insert(name)
            return false
        }
        let old = try incidents.remove(components: Set(touched.old.keys).subtracting(kept))
        let wanted = Set(components.flatMap(\.members))
        let members = rows.values.filter { wanted.contains($0.leader) }
            .sorted { ($0.telling.document, $0.telling.id) < ($1.telling.document, $1.telling.id) }
        return try write(link(components, members), members, components, old: old)
    }

    /// Whether ties of the same strength hold it together as before.
    private func hasKeptLevel(_ component: ComponentFinder.Component, _ rows: [Int64: TellingTable.Stored]) -> Bool {
        component.members.allSatisfy { rows[$0]?.level == component.level }
    }

    private func link(
        _ components: [ComponentFinder.Component], _ members: [TellingTable.Stored]
    ) throws -> [LinkedComponent] {
        guard !members.isEmpty else { return [] }
        let keys = Set(members.map(\.documentKey))
        let records = try keys.map { try documents.document($0, withClaims: true) }.sorted {
            $0.record.id < $1.record.id
        }
        let leaders = Dictionary(members.filter(\.isLeader).map { ($0.key, $0.telling) }) { first, _ in first }
        return linker.link(
            LinkRequest(
                components: components.map { component in
                    component.members.compactMap { leaders[$0] }.sorted { ($0.document, $0.id) < ($1.document, $1.id) }
                }.filter { !$0.isEmpty }.sorted { ($0[0].document, $0[0].id) < ($1[0].document, $1[0].id) },
                copied: members.filter { !$0.isLeader }.map(\.telling), documents: records,
                copies: try copies.groups(of: keys),
                constraints: try constraints.constraints(for: Set(records.map(\.record.id)))))
    }

    private func write(
        _ linked: [LinkedComponent], _ members: [TellingTable.Stored], _ components: [ComponentFinder.Component],
        old: Set<String>
    ) throws -> Int {
        var levels: [Int64: UInt8] = [:]
        for component in components { for member in component.members { levels[member] = component.level } }
        let rows = Dictionary(
            members.map { (LinkedComponent.Member(document: $0.telling.document, telling: $0.telling.id), $0) }
        ) { first, _ in first }
        var isNew = 0
        var left = Dictionary(members.map { ($0.key, $0) }) { first, _ in first }
        for component in linked {
            let stored = component.members.compactMap { rows[$0] }
            guard let name = stored.map(\.key).min() else { continue }
            for row in stored {
                try tellings.move(row.key, to: name, level: levels[row.leader] ?? 0)
                left[row.key] = nil
            }
            for incident in component.incidents {
                let json = try incidents.insert(incident, component: name)
                if !old.contains(json) { isNew += 1 }
            }
        }
        for row in left.values { try tellings.move(row.key, to: row.leader, level: levels[row.leader] ?? 0) }
        return isNew
    }
}
