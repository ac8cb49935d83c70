// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// The components that something new or gone may have changed: as they were, and as they are now.
///
/// A new telling changes a component only by a tie that counts there; one that is gone, the components of all that it was
/// tied to. What a component is found to hold now was in others before, and the rest of these is looked at too.
struct TouchedComponents<Linker: DocumentLinker> {
    /// The rows of all tellings of the components as they were, by key.
    private(set) var rows: [Int64: TellingTable.Stored] = [:]
    /// The components as they were, by name, with the keys of their tellings that stand for themselves.
    private(set) var old: [Int64: [Int64]] = [:]
    /// The components as they are, of tellings that stand for themselves.
    private(set) var found: [ComponentFinder.Component] = []

    private let table: TellingTable
    private var graph: TellingGraph<Linker>
    private var finder = ComponentFinder()
    private var rest: [Int64] = []
    private var isFound: Set<Int64> = []

    /// Nothing is touched yet; the tellings and who stands for whom must be as they are to stay.
    init(_ linker: Linker, _ table: TellingTable) {
        self.table = table
        graph = TellingGraph(linker, table)
    }

    /// Something about these components changed.
    mutating func touch(components: some Sequence<Int64>) throws {
        for component in components where old[component] == nil {
            let rows = try table.rows(ofComponent: component)
            for row in rows { self.rows[row.key] = row }
            let leaders = rows.filter(\.isLeader).map(\.key)
            old[component] = leaders
            rest += leaders
        }
    }

    /// These tellings are new, or stand for others than before.
    mutating func touch(new keys: [Int64]) throws {
        for key in keys {
            if let row = try table.row(key) { try touch(components: [row.component]) }
            for tie in try graph.ties(of: key) {
                guard let other = try graph.node(tie.node), tie.level >= other.level else { continue }
                try touch(components: [other.component])
            }
        }
    }

    /// These tellings were tied to one that is gone.
    mutating func touch(left keys: some Sequence<Int64>) {
        rest += keys
    }

    /// Finds the components of all that was touched.
    mutating func find() throws {
        while let key = rest.popLast() {
            guard !isFound.contains(key), try graph.node(key) != nil else { continue }
            let component = try finder.component(of: key) { try graph.ties(of: $0) }
            found.append(component)
            isFound.formUnion(component.members)
            for member in component.members {
                if let node = try graph.node(member) { try touch(components: [node.component]) }
            }
        }
    }
}
