// SPDX-License-Identifier: Apache-2.0

/// Finds the components of scenes: those that hang together, directly or through others.
///
/// Scenes are tied where more speaks for a link than against it. In a long war everything hangs together in the end: one
/// day's shelling with the next day's, and that with the one after. So where more than ``largest`` scenes hang together,
/// only stronger ties count, level by level, until no component is larger; what hangs together by the strongest ties is a
/// component whatever its size. The component of a scene depends on the set of scenes alone, and finding it looks at no
/// more than ``largest`` scenes a level, however many there are; at the last level, at those of the component.
package struct ComponentFinder {
    /// Something that scenes are tied to.
    package struct Tie: Sendable {
        /// The other scene.
        package var node: Int64
        /// Strength, from 0 to ``ComponentFinder/levels`` - 1.
        package var level: UInt8

        /// A tie.
        package init(node: Int64, level: UInt8) {
            self.node = node
            self.level = level
        }
    }

    /// Scenes that hang together.
    package struct Component: Sendable, Hashable {
        /// The scenes, in rising order.
        package var members: [Int64]
        /// The strength that ties must have to count here.
        package var level: UInt8
    }

    /// Most scenes of a component, but for those of the last level.
    package static let largest = 200
    /// How many strengths there are.
    package static let levels: UInt8 = 8

    /// For each level scenes that are known to hang together with too many others.
    private var crowded = [Set<Int64>](repeating: [], count: Int(ComponentFinder.levels))

    /// A finder for one set of scenes; what it finds helps it to find the next.
    package init() {}

    /// The component of a scene. `ties` gives all ties of a scene, and is asked again for scenes that were met before.
    package mutating func component(
        of seed: Int64, ties: (Int64) throws -> [Tie]
    ) rethrows -> Component {
        for level in 0..<ComponentFinder.levels - 1 {
            if let members = try members(at: level, from: seed, ties) {
                return Component(members: members.sorted(), level: level)
            }
        }
        let last = ComponentFinder.levels - 1
        return Component(members: try reach(from: seed, ties) { $0.level >= last }.sorted(), level: last)
    }

    /// What hangs together with a scene by ties of a level; `nil` where that is too much.
    private mutating func members(
        at level: UInt8, from seed: Int64, _ ties: (Int64) throws -> [Tie]
    ) rethrows -> [Int64]? {
        let known = crowded[Int(level)]
        guard !known.contains(seed) else { return nil }
        var meetsCrowd = false
        let found = try reach(from: seed, limit: ComponentFinder.largest + 1, ties) { tie in
            guard tie.level >= level else { return false }
            if known.contains(tie.node) { meetsCrowd = true }
            return true
        } until: {
            meetsCrowd
        }
        guard meetsCrowd || found.count > ComponentFinder.largest else { return found }
        crowded[Int(level)].formUnion(found)
        return nil
    }

    /// The scenes that some ties lead to, as far as the limit.
    private func reach(
        from seed: Int64, limit: Int = .max, _ ties: (Int64) throws -> [Tie], counts: (Tie) -> Bool,
        until isEnough: () -> Bool = { false }
    ) rethrows -> [Int64] {
        var found = [seed]
        var seen: Set<Int64> = [seed]
        var next = 0
        while next < found.count {
            for tie in try ties(found[next]) where counts(tie) {
                if isEnough() { return found }
                guard seen.insert(tie.node).inserted else { continue }
                found.append(tie.node)
                if found.count >= limit { return found }
            }
            next += 1
        }
        return found
    }
}
