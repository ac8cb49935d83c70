// SPDX-License-Identifier: Apache-2.0

/// All that a linker needs to make incidents of some components.
public struct LinkRequest: Sendable {
    /// What hangs together, by document and id: tellings that stand for themselves and for their copies.
    public var components: [[LinkTelling]]
    /// The tellings that one of those stands for, by document and id.
    public var copied: [LinkTelling]
    /// The documents of all of them, by id.
    public var documents: [LinkDocument]
    /// The groups of copies that any of these documents belongs to, the original first; by the original's id.
    public var copies: [[String]]
    /// What analysts hold together or apart.
    public var constraints: LinkConstraints

    /// A request.
    public init(
        components: [[LinkTelling]], copied: [LinkTelling] = [], documents: [LinkDocument], copies: [[String]] = [],
        constraints: LinkConstraints = LinkConstraints()
    ) {
        self.components = components
        self.copied = copied
        self.documents = documents
        self.copies = copies
        self.constraints = constraints
    }
}
