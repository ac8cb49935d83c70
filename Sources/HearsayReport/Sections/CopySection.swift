// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Which reports are one story, and which figures an origin changed.
struct CopySection {
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        html.element("section", .id("copies"), .labelledBy("copies-title")) { html in
            html.element("h2", .id("copies-title"), text: "Copies and revisions")
            writeCopies(into: &html)
            writeRevisions(into: &html)
        }
    }

    private func writeCopies(into html: inout HTMLWriter) {
        html.element("h3", text: "Copies")
        let groups = ledger.linkage.copies.filter { $0.count > 1 }
        guard !groups.isEmpty else {
            html.element("p", .class("aside"), text: "No two of the reports are one text.")
            return
        }
        html.element(
            "p", .class("aside"), text: "Reports that are one text count as one origin: the first of each group.")
        html.element("ol", .class("copies")) { html in
            for group in groups {
                html.element("li") { html in
                    link(group[0], into: &html)
                    html.element("ul") { html in
                        for copy in group.dropFirst() {
                            html.element("li") { html in
                                html.plain("≡ ")
                                link(copy, into: &html)
                            }
                        }
                    }
                }
            }
        }
    }

    private func link(_ id: String, into html: inout HTMLWriter) {
        guard let document = ledger.document(id) else {
            html.text(id + " (not in this file)")
            return
        }
        html.element("a", .href(Anchor(document: id).address), .class("document")) { html in
            html.element("bdi", text: ledger.title(id))
        }
        let facts = [document.source, document.published.map { Moment($0).text } ?? ""].filter { !$0.isEmpty }
        html.element("span", .class("aside"), text: " " + facts.joined(separator: " · "))
    }

    private func writeRevisions(into html: inout HTMLWriter) {
        html.element("h3", text: "Revisions")
        let incidents = ledger.linkage.incidents.filter { !$0.revisions.isEmpty }
        guard !incidents.isEmpty else {
            html.element("p", .class("aside"), text: "No origin changed a figure.")
            return
        }
        html.element("p", .class("aside"), text: "A later figure of the same origin is a revision, not a dispute.")
        html.element("ul", .class("findings")) { html in
            for incident in incidents {
                html.element("li") { html in
                    html.element("a", .href(Anchor(incident: incident.id).address)) { html in
                        html.element("bdi", text: incident.title)
                    }
                    html.element("ul") { html in
                        for revision in incident.revisions { RevisionItem(revision: revision).write(into: &html) }
                    }
                }
            }
        }
    }
}
