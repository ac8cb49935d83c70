// SPDX-License-Identifier: Apache-2.0

/// One coded document: the report, and the claims that were read in it.
public struct DocumentRecord: Sendable, Hashable, Codable, Identifiable {
    /// Name within its collection.
    public var id: String
    /// Headline, or empty.
    public var title: String
    /// When it was published: an ISO 8601 date or date-time in UTC; `nil` if unknown.
    public var published: String?
    /// The outlet, or empty.
    public var source: String
    /// Where it came from; `nil` if unknown.
    public var url: String?
    /// The text that all offsets refer to.
    public var text: String
    /// Its claims, in the order of their triggers.
    public var claims: [ClaimRecord]

    /// A coded document.
    public init(
        id: String, title: String = "", published: String? = nil, source: String = "", url: String? = nil,
        text: String, claims: [ClaimRecord] = []
    ) {
        self.id = id
        self.title = title
        self.published = published
        self.source = source
        self.url = url
        self.text = text
        self.claims = claims
    }
}
