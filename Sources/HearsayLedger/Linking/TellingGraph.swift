// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

/// The ties between the tellings of a ledger, as it stands, found out and kept as they are asked for.
///
/// Only tellings that stand for themselves are tied.
struct TellingGraph<Linker: DocumentLinker> {
    /// What is known of a telling.
    struct Node {
        var component: Int64
        var level: UInt8
        var trait: Linker.Trait
        var sought: [UInt64]
    }

    private let linker: Linker
    private let table: TellingTable
    private var nodes: [Int64: Node?] = [:]
    private var blocks: [UInt64: [Int64]] = [:]
    private var known: [Int64: [ComponentFinder.Tie]] = [:]

    init(_ linker: Linker, _ table: TellingTable) {
        self.linker = linker
        self.table = table
    }

    /// A telling; `nil` where another stands for it, or it cannot be read.
    mutating func node(_ key: Int64) throws -> Node? {
        if let node = nodes[key] { return node }
        let node = try table.row(key).flatMap { row -> Node? in
            guard row.isLeader, let trait = linker.trait(of: row.telling) else { return nil }
            return Node(
                component: row.component, level: row.level, trait: trait, sought: linker.keys(of: trait).sought)
        }
        nodes[key] = .some(node)
        return node
    }

    /// What a telling is tied to.
    mutating func ties(of key: Int64) throws -> [ComponentFinder.Tie] {
        if let ties = known[key] { return ties }
        var ties: [ComponentFinder.Tie] = []
        if let node = try node(key) {
            var seen: Set<Int64> = [key]
            for block in node.sought {
                for other in try filed(under: block) where seen.insert(other).inserted {
                    guard let trait = try self.node(other)?.trait, let level = linker.level(node.trait, trait)
                    else { continue }
                    ties.append(ComponentFinder.Tie(node: other, level: level))
                }
            }
        }
        known[key] = ties
        return ties
    }

    private mutating func filed(under block: UInt64) throws -> [Int64] {
        if let filed = blocks[block] { return filed }
        let filed = try table.tellings(filedUnder: block)
        blocks[block] = filed
        return filed
    }
}
