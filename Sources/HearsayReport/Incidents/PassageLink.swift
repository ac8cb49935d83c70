// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Quoted words that lead to the passage they stand in.
///
/// Without scripts the link goes to the document in the list of documents; with scripts the passage opens.
struct PassageLink {
    let doc: String
    let claim: String
    let start: Int
    let end: Int
    let quote: String

    init(doc: String, claim: String, words: Quotation) {
        self.doc = doc
        self.claim = claim
        start = words.start
        end = words.end
        quote = words.quote
    }

    func write(in ledger: ReportLedger, into html: inout HTMLWriter) {
        guard ledger.document(doc) != nil else {
            html.element("q", .class("words"), text: quote)
            return
        }
        html.element(
            "a", .class("words"), .href(Anchor(document: doc).address), .init("data-at", "\(start)-\(end)"),
            .init("data-claim", claim)
        ) { html in
            html.element("q", text: quote)
        }
    }
}
