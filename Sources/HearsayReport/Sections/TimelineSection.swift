// SPDX-License-Identifier: Apache-2.0

/// When the incidents are said to have been, and when accounts of them were published. The script draws it.
struct TimelineSection {
    func write(into html: inout HTMLWriter) {
        html.element("section", .id("timeline"), .class("needs-script"), .labelledBy("timeline-title")) { html in
            html.element("h2", .id("timeline-title"), text: "Timeline")
            html.element("div", .id("timeline-canvas")) { _ in }
            html.element("p", .class("aside"), .id("timeline-note")) { html in
                html.plain("Above the line incidents by the days that accounts name, below it reports by the day of ")
                html.plain("publication. Drag over it to choose days, or type them:")
            }
            html.element("div", .class("days")) { html in
                html.element("label") { html in
                    html.plain("From ")
                    html.void("input", .init("type", "date"), .id("filter-from"))
                }
                html.element("label") { html in
                    html.plain("To ")
                    html.void("input", .init("type", "date"), .id("filter-to"))
                }
                html.element("button", .init("type", "button"), .id("all-days"), text: "All days")
            }
        }
    }
}
