// SPDX-License-Identifier: Apache-2.0

/// What linking needs of one document, read from it once: its claims, scenes and fingerprint.
public struct PreparedDocument: Sendable {
    /// The document's id.
    public let id: String
    /// When it was published; `nil` if unknown.
    public let published: String?
    /// The outlet, or empty.
    public let outlet: String
    /// The agency that its dateline credits; `nil` where there is none.
    public let agency: String?
    /// Its claims, by id.
    public let claims: [String: ClaimRecord]
    /// What it tells, by scene.
    public let scenes: [Scene]
    /// What copies of it are found by.
    public let fingerprint: Fingerprint
    /// For each claim the words around it, by which copies of it are found.
    let neighbourhoods: [(key: String, claim: String)]

    init(document: DocumentRecord, fingerprint: Fingerprint, scenes: [Scene], agency: String?) {
        id = document.id
        published = document.published
        outlet = document.source
        self.agency = agency
        claims = Dictionary(document.claims.map { ($0.id, $0) }) { first, _ in first }
        self.scenes = scenes
        self.fingerprint = fingerprint
        neighbourhoods = Twins.neighbourhoods(document)
    }
}
