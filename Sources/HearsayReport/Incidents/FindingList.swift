// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Disputes, agreements, concessions and revisions of an incident, in sentences.
struct FindingList {
    let incident: Incident
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        let isEmpty =
            incident.disputes.isEmpty && incident.agreements.isEmpty && incident.concessions.isEmpty
            && incident.revisions.isEmpty
        guard !isEmpty else {
            html.element("p", .class("aside"), text: incident.accounts.count < 2 ? oneOrigin : noFinding)
            return
        }
        html.element("ul", .class("findings")) { html in
            for finding in incident.disputes { write(finding, "≠ dispute: ", "mark dispute", into: &html) }
            for finding in incident.agreements { write(finding, "= agreement: ", "mark agreement", into: &html) }
            for concession in incident.concessions {
                html.element("li") { html in
                    html.element("span", .class("mark concession"), text: "⚑ concession")
                    html.text(" \(OriginName(concession.origin).short): \(concession.note) ")
                    PassageLink(
                        doc: concession.doc, claim: concession.claim,
                        words: Quotation(start: concession.start, end: concession.end, quote: concession.quote)
                    ).write(in: ledger, into: &html)
                }
            }
            for revision in incident.revisions { RevisionItem(revision: revision).write(into: &html) }
        }
    }

    private var oneOrigin: String {
        "One origin only speaks of this: there is nothing yet to compare it with."
    }

    private var noFinding: String {
        "The origins neither agree nor differ on anything that can be compared."
    }

    private func write(_ finding: Finding, _ words: String, _ classes: String, into html: inout HTMLWriter) {
        html.element("li") { html in
            html.element("span", .class(classes), text: words + finding.aspect.rawValue)
            html.text(" " + finding.note)
            let names = finding.origins.map { OriginName($0).short }.joined(separator: ", ")
            html.element("span", .class("aside"), text: " (" + names + ")")
        }
    }
}
