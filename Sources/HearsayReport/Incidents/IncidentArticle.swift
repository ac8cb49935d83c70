// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// One incident of the page: what, where, when; what is in dispute; the matrix of accounts; what holds it together.
struct IncidentArticle {
    let incident: Incident
    let ledger: ReportLedger
    /// Whether it stands open when the page is opened.
    let isOpen: Bool

    func write(into html: inout HTMLWriter) {
        let anchor = Anchor(incident: incident.id)
        html.element("article", .id(anchor.name), .class("incident"), .labelledBy(anchor.name + "-title")) { html in
            if isOpen {
                html.element("details", .init("open")) { html in writeParts(anchor, into: &html) }
            } else {
                html.element("details") { html in writeParts(anchor, into: &html) }
            }
        }
    }

    private func writeParts(_ anchor: Anchor, into html: inout HTMLWriter) {
        html.element("summary") { html in
            html.element(
                "span", .class("day"), text: Moment.range(incident.from, incident.to) ?? "day unknown")
            html.element("h3", .id(anchor.name + "-title")) { html in
                html.element("bdi", text: incident.title)
            }
            writeBadges(into: &html)
        }
        html.element("div", .class("incident-body")) { html in
            writeFacts(anchor, into: &html)
            FindingList(incident: incident, ledger: ledger).write(into: &html)
            AccountMatrix(incident: incident, ledger: ledger).write(into: &html)
            CountTable(incident: incident, ledger: ledger).write(into: &html)
            LinkTable(incident: incident, ledger: ledger).write(into: &html)
        }
    }

    private func writeBadges(into html: inout HTMLWriter) {
        html.element("span", .class("badges")) { html in
            if !incident.disputes.isEmpty {
                html.element("span", .class("mark dispute"), text: "≠ " + aspects(incident.disputes))
            }
            if !incident.agreements.isEmpty {
                html.element("span", .class("mark agreement"), text: "= " + aspects(incident.agreements))
            }
            if !incident.concessions.isEmpty {
                let count = IncidentWords.number(incident.concessions.count, "concession")
                html.element("span", .class("mark concession"), text: "⚑ " + count)
            }
            let origins = IncidentWords.number(incident.accounts.count, "origin")
            let reports = IncidentWords.number(documents.count, "report")
            html.element("span", .class("numbers"), text: origins + ", " + reports)
        }
    }

    private func aspects(_ findings: [Finding]) -> String {
        Aspect.allCases.filter { aspect in findings.contains { $0.aspect == aspect } }
            .map(\.rawValue).joined(separator: ", ")
    }

    private var documents: [String] {
        var seen: Set<String> = []
        return incident.mentions.map(\.doc).filter { seen.insert($0).inserted }
    }

    private func writeFacts(_ anchor: Anchor, into html: inout HTMLWriter) {
        html.element("dl", .class("facts")) { html in
            fact("Where", into: &html) { html in
                guard let place = incident.place else {
                    html.plain("no place is named")
                    return
                }
                html.element("bdi", text: IncidentWords.place(place))
                if let radius = place.radius, place.lat != nil, let distance = IncidentWords.kilometres(radius) {
                    html.text(", within \(distance) of the point")
                } else if place.lat == nil {
                    html.plain(", without a point")
                }
            }
            fact("Type", into: &html) { html in html.text(incident.type.lowercased()) }
            fact("Credibility, proposed", into: &html) { html in
                let digit = incident.credibility.digit
                html.element("strong", text: "\(digit)")
                html.text(" " + IncidentWords.credibility(digit))
                if !incident.credibility.reason.isEmpty { html.text(": " + incident.credibility.reason) }
                html.element("span", .class("aside"), text: " (1 to 6; an analyst decides)")
            }
            fact("Link to this incident", into: &html) { html in
                html.element("a", .href(anchor.address), .class("permalink"), text: anchor.address)
            }
        }
    }

    private func fact(_ name: String, into html: inout HTMLWriter, body: (inout HTMLWriter) -> Void) {
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd", body: body)
        }
    }
}
