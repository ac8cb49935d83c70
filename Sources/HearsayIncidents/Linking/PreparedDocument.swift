// SPDX-License-Identifier: Apache-2.0

/// What linking needs of one document, read from it once: its claims, what it tells, and what copies of its claims are
/// known by.
public struct PreparedDocument: Sendable {
    /// The document's id.
    public var id: String
    /// When it was published; `nil` if unknown.
    public var published: String?
    /// The outlet, or empty.
    public var outlet: String
    /// The agency that its dateline credits; `nil` where there is none.
    public var agency: String?
    /// Its claims, by id. Claims of its scenes that are not among them count as rejected.
    public var claims: [String: ClaimRecord]
    /// What it tells, by scene.
    public var scenes: [Scene]
    /// For each claim the code of the words around it.
    public var neighbourhoods: [Neighbourhood]

    /// A document that was prepared before.
    public init(
        id: String, published: String?, outlet: String, agency: String?, claims: [ClaimRecord], scenes: [Scene],
        neighbourhoods: [Neighbourhood]
    ) {
        self.id = id
        self.published = published
        self.outlet = outlet
        self.agency = agency
        self.claims = Dictionary(claims.map { ($0.id, $0) }) { first, _ in first }
        self.scenes = scenes
        self.neighbourhoods = neighbourhoods
    }
}
