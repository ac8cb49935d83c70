// SPDX-License-Identifier: Apache-2.0

/// All that a linker needs to make incidents of some tellings.
public struct LinkRequest: Sendable {
    /// The tellings, by document and id.
    public var tellings: [LinkTelling]
    /// Their documents, by id.
    public var documents: [LinkDocument]
    /// The groups of copies that any of these documents belongs to, the original first; by the original's id.
    public var copies: [[String]]
    /// What analysts hold together or apart.
    public var constraints: LinkConstraints

    /// A request.
    public init(
        tellings: [LinkTelling], documents: [LinkDocument], copies: [[String]] = [],
        constraints: LinkConstraints = LinkConstraints()
    ) {
        self.tellings = tellings
        self.documents = documents
        self.copies = copies
        self.constraints = constraints
    }
}
