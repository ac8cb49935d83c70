// SPDX-License-Identifier: Apache-2.0

/// Claims that analysts hold together or apart; the two never contradict each other.
public struct LinkConstraints: Sendable, Hashable {
    /// A claim in its document.
    public struct Claim: Sendable, Hashable {
        /// The document's id.
        public var document: String
        /// The claim's id.
        public var claim: String

        /// A claim.
        public init(document: String, claim: String) {
            self.document = document
            self.claim = claim
        }
    }

    /// Two groups of claims no two of which may share an incident across.
    public struct Apart: Sendable, Hashable {
        /// The one group.
        public var one: [Claim]
        /// The other.
        public var other: [Claim]

        /// Two groups.
        public init(one: [Claim], other: [Claim]) {
            self.one = one
            self.other = other
        }
    }

    /// Groups of claims that must be in one incident.
    public var together: [[Claim]]
    /// Claims that must not be.
    public var apart: [Apart]

    /// Constraints.
    public init(together: [[Claim]] = [], apart: [Apart] = []) {
        self.together = together
        self.apart = apart
    }
}
