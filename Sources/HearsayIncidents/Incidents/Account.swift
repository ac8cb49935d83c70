// SPDX-License-Identifier: Apache-2.0

/// What one origin says of one incident: for each aspect its latest statement, with its earlier ones.
public struct Account: Sendable, Hashable, Codable {
    /// What an origin says on one aspect, in one claim.
    public struct Statement: Sendable, Hashable, Codable {
        /// The aspect.
        public var aspect: Aspect
        /// The reading in a few words: "denied", "4 killed (civilian)", "Terter".
        public var value: String
        /// The document's id.
        public var doc: String
        /// The claim, by id.
        public var claim: String
        /// The words that say it, with where they stand in the document.
        public var words: Quotation
        /// When the document was published; `nil` if unknown.
        public var published: String?
        /// Whether the value was supplied by a rule and has no words of its own.
        public var isAssumed: Bool
        /// Whether a later statement of the same origin takes its place.
        public var isEarlier: Bool

        /// A statement.
        public init(
            aspect: Aspect, value: String, doc: String, claim: String, words: Quotation, published: String?,
            isAssumed: Bool = false, isEarlier: Bool = false
        ) {
            self.aspect = aspect
            self.value = value
            self.doc = doc
            self.claim = claim
            self.words = words
            self.published = published
            self.isAssumed = isAssumed
            self.isEarlier = isEarlier
        }
    }

    /// `COUNTRY/SECTOR` of the claimant, or `outlet:NAME`.
    public var origin: String
    /// Who speaks: the fullest name of the claimant, or the outlet.
    public var name: String
    /// What it says, by aspect in the order of ``Aspect``, latest last.
    public var statements: [Statement]

    /// An account.
    public init(origin: String, name: String, statements: [Statement]) {
        self.origin = origin
        self.name = name
        self.statements = statements
    }
}
