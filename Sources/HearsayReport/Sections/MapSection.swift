// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Where the incidents are said to have been. The script draws the map; the incidents without a point are listed.
struct MapSection {
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        let pointless = ledger.linkage.incidents.filter { $0.place?.lat == nil || $0.place?.lon == nil }
        html.element("section", .id("map"), .labelledBy("map-title")) { html in
            html.element("h2", .id("map-title"), text: "Map")
            html.element("div", .class("map-parts")) { html in
                html.element("div", .class("map-figure needs-script")) { html in
                    html.element("div", .id("map-canvas")) { _ in }
                    html.element("p", .class("aside"), .id("map-help")) { html in
                        html.plain(
                            "Drag it, pinch it, or click it and scroll. By keyboard: arrows move, + and − zoom, ")
                        html.plain("0 shows all; Tab goes on to the incidents, arrows from one to the next.")
                    }
                    html.element("p", .class("aside")) { html in
                        html.plain("Outlines: Natural Earth, 1:110 million, a background only. They and the lines ")
                        html.plain("between states take no position on any border or name. Circles are how exactly ")
                        html.plain("the place is known.")
                    }
                }
                html.element("p", .class("without-script aside"), text: "The map needs scripts. All places are below.")
                html.element("div", .class("map-side")) { html in
                    html.element("div", .id("map-chosen"), .class("needs-script"), .init("aria-live", "polite")) { _ in
                    }
                    write(pointless, into: &html)
                }
            }
        }
    }

    private func write(_ pointless: [Incident], into html: inout HTMLWriter) {
        guard !pointless.isEmpty else { return }
        html.element("details", .class("pointless"), .init("open")) { html in
            html.element("summary", text: "Without a point (\(pointless.count)): on no map")
            html.element("ul", .class("incident-links")) { html in
                for incident in pointless {
                    html.element("li", .init("data-incident", Anchor(incident: incident.id).name)) { html in
                        html.element("a", .href(Anchor(incident: incident.id).address)) { html in
                            html.element("bdi", text: incident.title)
                        }
                        html.element(
                            "span", .class("aside"),
                            text: " " + (Moment.range(incident.from, incident.to) ?? "day unknown"))
                    }
                }
            }
        }
    }
}
