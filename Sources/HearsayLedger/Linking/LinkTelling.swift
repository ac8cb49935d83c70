// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// What one document tells of one occurrence, as the ledger keeps it for linking.
public struct LinkTelling: Sendable, Hashable {
    /// The document's id.
    public var document: String
    /// Its name within the document, the same for the same claims.
    public var id: String
    /// Whatever the linker needs to know of it again.
    public var data: Data

    /// A telling.
    public init(document: String, id: String, data: Data) {
        self.document = document
        self.id = id
        self.data = data
    }
}
