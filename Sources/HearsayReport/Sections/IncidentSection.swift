// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// The incidents, by day, with what the script needs to filter them.
struct IncidentSection {
    let ledger: ReportLedger
    /// Up to so many incidents all stand open when the page is opened; of more, the first with a dispute.
    private static let openAtMost = 8

    private let firstOpen: Int?

    init(ledger: ReportLedger) {
        self.ledger = ledger
        let incidents = ledger.linkage.incidents
        firstOpen = incidents.firstIndex { !$0.disputes.isEmpty } ?? incidents.indices.first
    }

    func writeStart(into html: inout HTMLWriter) {
        html.plain("<section id=\"incidents\" aria-labelledby=\"incidents-title\">\n")
        html.element("h2", .id("incidents-title"), text: "Incidents and their accounts")
        let incidents = ledger.linkage.incidents
        guard !incidents.isEmpty else {
            html.element("p", text: "No claim of a physical event was read in these documents.")
            return
        }
        html.element("div", .id("filters"), .class("needs-script"), .init("role", "search"), .label("Incidents")) {
            html in
            html.element("label") { html in
                html.plain("Words ")
                html.void(
                    "input", .init("type", "search"), .id("filter-words"), .init("autocomplete", "off"),
                    .init("spellcheck", "false"))
            }
            select("filter-aspect", "Dispute about", Aspect.allCases.map { ($0.rawValue, $0.rawValue) }, into: &html)
            let types = Set(incidents.map(\.type)).sorted().map { ($0, $0.lowercased()) }
            select("filter-type", "Type", types, into: &html)
            let origins = ledger.origins.map { key in
                (key, OriginName(key).isOutlet ? "Outlet: " + OriginName(key).short : OriginName(key).short)
            }
            select("filter-origin", "Origin", origins, into: &html)
            html.element("label", .class("check")) { html in
                html.void("input", .init("type", "checkbox"), .id("filter-disputes"))
                html.plain(" With disputes only")
            }
            html.element("span", .class("buttons")) { html in
                html.element("button", .init("type", "button"), .id("filter-none"), text: "Clear filters")
                html.element("button", .init("type", "button"), .id("open-all"), text: "Open all")
                html.element("button", .init("type", "button"), .id("close-all"), text: "Close all")
            }
            html.element("p", .id("found"), .class("aside"), .init("role", "status"), .init("aria-live", "polite")) {
                _ in
            }
        }
    }

    func writeIncident(_ number: Int, into html: inout HTMLWriter) {
        let incidents = ledger.linkage.incidents
        let isOpen = incidents.count <= IncidentSection.openAtMost || number == firstOpen
        IncidentArticle(incident: incidents[number], ledger: ledger, isOpen: isOpen).write(into: &html)
    }

    func writeEnd(into html: inout HTMLWriter) { html.plain("</section>\n") }

    private func select(
        _ id: String, _ name: String, _ options: [(value: String, name: String)], into html: inout HTMLWriter
    ) {
        html.element("label") { html in
            html.text(name + " ")
            html.element("select", .id(id)) { html in
                html.element("option", .init("value", ""), text: "any")
                for option in options { html.element("option", .init("value", option.value), text: option.name) }
            }
        }
    }
}
