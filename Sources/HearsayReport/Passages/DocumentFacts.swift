// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// What is known of a document beside its text, as pairs of a name and a value.
struct DocumentFacts {
    let document: DocumentRecord
    let ledger: ReportLedger

    var facts: [(name: String, value: String)] {
        var facts = [("Outlet", document.source.isEmpty ? "unknown" : document.source)]
        facts.append(("Published", document.published.map { Moment($0).text } ?? "time unknown"))
        // An address that the page does not link to is still shown: it is how the report came in.
        if let url = document.url, WebAddress(url) == nil { facts.append(("Address, not linked", url)) }
        if let original = ledger.original(of: document.id) {
            facts.append(("Copy", "≡ of “\(ledger.title(original))”, adds no origin"))
        }
        facts.append(("Id", document.id))
        if let hash = ledger.hashes[document.id] { facts.append(("SHA-256", hash)) }
        return facts
    }
}
