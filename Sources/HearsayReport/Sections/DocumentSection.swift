// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// All documents, in the order in which they came, with where they came from.
struct DocumentSection {
    let ledger: ReportLedger

    func writeStart(into html: inout HTMLWriter) {
        html.plain("<section id=\"documents\" aria-labelledby=\"documents-title\">\n")
        html.element("h2", .id("documents-title"), text: "Documents")
        html.plain("<ol class=\"documents\">\n")
    }

    func writeDocument(_ document: DocumentRecord, into html: inout HTMLWriter) {
        let anchor = Anchor(document: document.id)
        html.element("li", .id(anchor.name)) { html in
            html.element("a", .href(anchor.address), .class("document")) { html in
                html.element("bdi", text: ledger.title(document.id))
            }
            html.element("span", .class("aside")) { html in
                let claims = IncidentWords.number(document.claims.count, "claim")
                html.text(" " + claims)
                for fact in DocumentFacts(document: document, ledger: ledger).facts {
                    html.text(" · ")
                    html.element("span", .class("fact"), text: fact.name + ": ")
                    html.element("bdi", text: fact.value)
                }
                if let address = WebAddress(document.url) {
                    html.text(" · ")
                    html.element(
                        "a", .href(address.address), .init("rel", "noopener noreferrer"), text: address.address)
                }
            }
        }
    }

    func writeEnd(into html: inout HTMLWriter) { html.plain("</ol>\n</section>\n") }
}
