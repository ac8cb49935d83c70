// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Where accounts collide: the incidents with disputes, those first in which most origins speak.
struct DisputeList {
    let ledger: ReportLedger
    /// More are in the list of incidents.
    private static let most = 8

    func write(into html: inout HTMLWriter) {
        let disputed = ledger.linkage.incidents.enumerated().filter { !$0.element.disputes.isEmpty }
            .sorted { a, b in
                let (left, right) = (weight(a.element), weight(b.element))
                return left == right ? a.offset < b.offset : left > right
            }
        html.element("div", .class("collisions")) { html in
            html.element("h3", text: "Where accounts collide")
            guard !disputed.isEmpty else {
                html.element("p", .class("aside"), text: "No two origins contradict each other in these documents.")
                return
            }
            html.element("ul", .class("incident-links")) { html in
                for (_, incident) in disputed.prefix(DisputeList.most) { write(incident, into: &html) }
            }
            if disputed.count > DisputeList.most {
                let rest = disputed.count - DisputeList.most
                html.element("p", .class("aside"), text: "And \(rest) more in the list of incidents.")
            }
        }
    }

    private func weight(_ incident: Incident) -> Int { incident.accounts.count + incident.disputes.count }

    private func write(_ incident: Incident, into html: inout HTMLWriter) {
        html.element("li") { html in
            html.element("a", .href(Anchor(incident: incident.id).address)) { html in
                html.element("bdi", text: incident.title)
            }
            html.element(
                "span", .class("aside"), text: " " + (Moment.range(incident.from, incident.to) ?? "day unknown"))
            html.element("ul") { html in
                for finding in incident.disputes {
                    html.element("li") { html in
                        html.element("span", .class("mark dispute"), text: "≠ " + finding.aspect.rawValue)
                        html.text(" " + finding.note)
                    }
                }
            }
        }
    }
}
