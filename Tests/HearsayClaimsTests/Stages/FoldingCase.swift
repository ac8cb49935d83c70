// SPDX-License-Identifier: Apache-2.0

import Testing

/// A tree and the events that make claims of their own: trigger, type and the harm folded in, behind plus signs.
struct FoldingCase: Sendable, CustomTestStringConvertible {
    let name: String
    let events: [String]
    let tree: String

    init(_ name: String, _ events: [String], _ tree: String) {
        self.name = name
        self.events = events
        self.tree = tree
    }

    var testDescription: String { name }
}
