// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// How much the ledger holds, what it is and is not, and how to read a matrix.
struct OverviewSection {
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        html.element("section", .id("overview"), .labelledBy("overview-title")) { html in
            html.element("h2", .id("overview-title"), text: "Overview")
            html.element("p", .class("creed")) { html in
                html.element("strong", text: "Who says what; Hearsay does not say what happened.")
                html.plain(" Every figure here is somebody’s claim, with the words that make it. ")
                html.plain("Agreement means that independent origins are compatible, not that they are right.")
            }
            html.element("dl", .class("figures")) { html in
                for figure in figures { write(figure, into: &html) }
            }
            html.element("div", .class("overview-parts")) { html in
                DisputeList(ledger: ledger).write(into: &html)
                writeLegend(into: &html)
            }
        }
    }

    private struct Figure {
        let name: String
        let value: Int
        let note: String
    }

    private var figures: [Figure] {
        let incidents = ledger.linkage.incidents
        let copies = ledger.copyCount
        return [
            Figure(
                name: "Documents", value: ledger.documents.count,
                note: copies == 0 ? "no copies" : copies == 1 ? "1 is a copy" : "\(copies) are copies"),
            Figure(
                name: "Claims", value: ledger.documents.reduce(0) { $0 + $1.claims.count },
                note: "\(incidents.reduce(0) { $0 + $1.mentions.count }) in incidents"),
            Figure(
                name: "Incidents", value: incidents.count,
                note: "\(incidents.count { $0.accounts.count > 1 }) with several origins"),
            Figure(name: "Origins", value: ledger.origins.count, note: "copies add none"),
            Figure(
                name: "≠ Disputes", value: incidents.reduce(0) { $0 + $1.disputes.count },
                note: "in " + IncidentWords.number(incidents.count { !$0.disputes.isEmpty }, "incident")),
            Figure(
                name: "= Agreements", value: incidents.reduce(0) { $0 + $1.agreements.count },
                note: "in " + IncidentWords.number(incidents.count { !$0.agreements.isEmpty }, "incident")),
            Figure(
                name: "⚑ Concessions", value: incidents.reduce(0) { $0 + $1.concessions.count },
                note: "against the own side"),
        ]
    }

    private func write(_ figure: Figure, into html: inout HTMLWriter) {
        html.element("div") { html in
            html.element("dt", text: figure.name)
            html.element("dd") { html in
                html.element("strong", text: "\(figure.value)")
                html.plain(" ")
                html.element("span", text: figure.note)
            }
        }
    }

    private static let legend = [
        ("mark dispute", "≠ disputed with", "What this origin says and what the other says cannot both hold."),
        ("mark agreement", "= agrees with", "The other is independent of this origin, and both can hold."),
        ("mark concession", "⚑ concession", "Harm to its own side, or an act of its own side, in its own words."),
        ("tag", "↻ earlier", "The same origin said so before; a later statement stands above. No dispute."),
        ("tag assumed", "° assumed", "A rule supplied the value; the report has no words of its own for it."),
        ("tag copy", "≡ copy of", "The text is another report’s. It adds no origin, and so no agreement."),
    ]

    private func writeLegend(into html: inout HTMLWriter) {
        html.element("details", .class("legend"), .init("open")) { html in
            html.element("summary", text: "How to read the matrix of accounts")
            html.element("p") { html in
                html.plain("A row is an aspect of an incident, a column an origin: whoever stands at the root of a ")
                html.plain("claim, after relays and copied text are collapsed. Five outlets that quote one ministry ")
                html.plain("are one origin. Columns of one side stand together. A cell holds what the origin says, ")
                html.plain("and its words; the words lead to the passage. A dash means that it says nothing of it.")
            }
            html.element("dl", .class("key")) { html in
                for (classes, sign, meaning) in OverviewSection.legend {
                    html.element("div") { html in
                        html.element("dt") { html in html.element("span", .class(classes), text: sign) }
                        html.element("dd", text: meaning)
                    }
                }
            }
        }
    }
}
