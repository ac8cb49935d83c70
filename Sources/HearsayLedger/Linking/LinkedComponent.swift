// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// Tellings that were linked with each other, and what came of it.
public struct LinkedComponent: Sendable {
    /// A telling by its document and id.
    public struct Member: Sendable, Hashable {
        /// The document's id.
        public var document: String
        /// The telling's id.
        public var telling: String

        /// A telling.
        public init(document: String, telling: String) {
            self.document = document
            self.telling = telling
        }
    }

    /// Its tellings.
    public var members: [Member]
    /// The incidents that they make; more than one where some of them were held apart.
    public var incidents: [Incident]

    /// A component.
    public init(members: [Member], incidents: [Incident]) {
        self.members = members
        self.incidents = incidents
    }
}
