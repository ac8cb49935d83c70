// SPDX-License-Identifier: Apache-2.0

import Testing

/// A tree, a predicate, and who does it to whom.
struct ClauseCase: Sendable, CustomTestStringConvertible {
    let name: String
    let predicate: String
    let subjects: String
    let objects: String
    let tree: String

    init(_ name: String, _ predicate: String, subjects: String, objects: String, _ tree: String) {
        self.name = name
        self.predicate = predicate
        self.subjects = subjects
        self.objects = objects
        self.tree = tree
    }

    var testDescription: String { name }
}
