// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// All counts of an incident as ranges by side. They are ranges over what is claimed, not estimates.
struct CountTable {
    let incident: Incident
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        guard !incident.counts.isEmpty else { return }
        html.element("div", .class("counts")) { html in
            html.element("table") { html in
                html.element("caption", text: "Counts, as ranges over all accounts")
                html.element("thead") { html in
                    html.element("tr") { html in
                        for name in ["Whose", "What", "Range", "Given by"] {
                            html.element("th", .scope("col"), text: name)
                        }
                    }
                }
                html.element("tbody") { html in
                    for count in incident.counts { write(count, into: &html) }
                }
            }
        }
    }

    private func write(_ count: Incident.CountRange, into html: inout HTMLWriter) {
        html.element("tr") { html in
            html.element(
                "th", .scope("row"), text: count.side.isEmpty ? "side unknown" : ledger.sideName(count.side))
            html.element("td", text: count.of.isEmpty ? count.what : "\(count.what) (\(count.of))")
            html.element("td", .class("range"), text: IncidentWords.range(count.low, count.high))
            html.element("td", text: count.origins.map { OriginName($0).short }.joined(separator: ", "))
        }
    }
}
