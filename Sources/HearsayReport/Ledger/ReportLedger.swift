// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Documents and what comes of linking them, indexed for one page.
struct ReportLedger {
    let documents: [DocumentRecord]
    let linkage: Linkage
    /// SHA-256 of documents as they were read, by id, where it is known.
    let hashes: [String: String]
    /// Names of sides by their code, where they are known.
    let sides: [String: String]
    private let positions: [String: Int]
    private let originals: [String: String]
    private let incidentsOfClaims: [String: Int]

    /// Complexity: linear in documents and claims. Of documents with the same id the first counts.
    init(documents: [DocumentRecord], linkage: Linkage, hashes: [String: String], sides: [String: String]) {
        self.documents = documents
        self.linkage = linkage
        self.hashes = hashes
        self.sides = sides
        positions = Dictionary(documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var originals: [String: String] = [:]
        for group in linkage.copies {
            guard let original = group.first else { continue }
            for copy in group.dropFirst() where copy != original { originals[copy] = original }
        }
        self.originals = originals
        var incidents: [String: Int] = [:]
        for (number, incident) in linkage.incidents.enumerated() {
            for mention in incident.mentions where incidents[mention.claim] == nil { incidents[mention.claim] = number }
        }
        incidentsOfClaims = incidents
    }

    /// The document of an id; `nil` where the page has none.
    func document(_ id: String) -> DocumentRecord? { positions[id].map { documents[$0] } }

    /// The document that this one copies; `nil` for an original.
    func original(of id: String) -> String? { originals[id] }

    /// The incident that a claim belongs to; `nil` for claims of what is no physical event.
    func incident(ofClaim id: String) -> Incident? { incidentsOfClaims[id].map { linkage.incidents[$0] } }

    /// How many documents are copies.
    var copyCount: Int { documents.count { originals[$0.id] != nil } }

    /// The keys of all origins, sorted.
    var origins: [String] {
        Set(linkage.incidents.flatMap { $0.accounts.map(\.origin) }).sorted()
    }

    /// What a document is called: its headline, else its outlet, else its id.
    func title(_ id: String) -> String {
        guard let document = document(id) else { return id }
        if !document.title.isEmpty { return document.title }
        return document.source.isEmpty ? document.id : document.source + ", without a headline"
    }

    /// A side in words: its name and code, or the code alone.
    func sideName(_ code: String) -> String {
        guard let name = sides[code], name != code else { return code }
        return "\(name) (\(code))"
    }
}
