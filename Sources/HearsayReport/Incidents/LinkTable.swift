// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// The claims of an incident and why they are held to describe the same occurrence.
struct LinkTable {
    let incident: Incident
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        html.element("details", .class("evidence")) { html in
            let claims = IncidentWords.number(incident.mentions.count, "claim")
            html.element(
                "summary",
                text: incident.links.isEmpty
                    ? "Evidence: \(claims)"
                    : "Evidence: \(claims), and why they are linked")
            html.element("ol", .class("mentions")) { html in
                for mention in incident.mentions { write(mention, into: &html) }
            }
            if !incident.links.isEmpty { writeLinks(into: &html) }
        }
    }

    private func write(_ mention: Incident.Mention, into html: inout HTMLWriter) {
        html.element("li") { html in
            PassageLink(doc: mention.doc, claim: mention.claim, words: mention.trigger).write(in: ledger, into: &html)
            html.text(" – ")
            html.element("bdi", text: mention.claimant?.name ?? "the outlet itself")
            html.text(", in “")
            html.element("bdi", text: ledger.title(mention.doc))
            html.text("”")
            if let document = ledger.document(mention.doc), !document.source.isEmpty {
                html.text(", ")
                html.element("bdi", text: document.source)
            }
            if let original = ledger.original(of: mention.doc) {
                html.plain(" ")
                html.element(
                    "span", .class("tag copy"), text: "≡ copy of “\(ledger.title(original))”, adds no origin")
            }
        }
    }

    private func writeLinks(into html: inout HTMLWriter) {
        let numbers = Dictionary(
            incident.mentions.enumerated().map { ($1.claim, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        html.element("div", .class("scroll"), .init("role", "region"), .init("tabindex", "0"), .label("Links")) {
            html in
            html.element("table") { html in
                html.element("caption", text: "Links between claims (numbers as above), firmness from 0 to 1")
                html.element("thead") { html in
                    html.element("tr") { html in
                        for name in ["Claims", "Score", "Reasons"] { html.element("th", .scope("col"), text: name) }
                    }
                }
                html.element("tbody") { html in
                    for link in incident.links {
                        html.element("tr") { html in
                            let ends = [link.a, link.b].map { numbers[$0].map(String.init) ?? $0 }
                            html.element("th", .scope("row"), text: ends.joined(separator: " and "))
                            html.element("td", .class("range"), text: LinkTable.score(link.score))
                            html.element("td", text: link.reasons.joined(separator: "; "))
                        }
                    }
                }
            }
        }
    }

    /// Two decimals, without Foundation's formats.
    static func score(_ score: Double) -> String {
        guard score.isFinite else { return "–" }
        let hundredths = Int((min(max(score, 0), 1) * 100).rounded())
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }
}
