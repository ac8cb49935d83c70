// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

/// A report of a few sentences with its claims, from a text with marks.
struct Report: Sendable {
    var document: DocumentRecord
    /// The ids of its claims by the marks of their triggers.
    var ids: [String: String]

    init(
        _ id: String, by outlet: String, on published: String?, _ text: String, _ drafts: [Draft] = []
    ) {
        let marked = MarkedText(text)
        let claims = drafts.map { $0.record(marked) }
        document = DocumentRecord(
            id: id, published: published, source: outlet, text: marked.text,
            claims: claims.sorted { ($0.trigger.start, $0.id) < ($1.trigger.start, $1.id) })
        ids = Dictionary(uniqueKeysWithValues: zip(drafts.map(\.trigger), claims.map(\.id)))
    }

    /// The name of the claim whose trigger has this mark.
    func claim(_ label: String = "hit") -> LinkBounds.Claim {
        guard let id = ids[label] else { preconditionFailure("no claim is marked \(label)") }
        return LinkBounds.Claim(document: document.id, claim: id)
    }

    /// The same report with another id, of another outlet, at another time.
    func copied(as id: String, by outlet: String, on published: String?) -> Report {
        var copy = self
        copy.document.id = id
        copy.document.source = outlet
        copy.document.published = published
        return copy
    }
}
