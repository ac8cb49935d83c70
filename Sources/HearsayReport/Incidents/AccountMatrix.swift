// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// The matrix of accounts of one incident: a row an aspect, a column an origin, grouped by side.
///
/// Each cell holds what the origin says and its words, and says in words with whom it agrees and whom it disputes.
struct AccountMatrix {
    let incident: Incident
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        let groups = AccountGroup.groups(of: incident, in: ledger)
        guard !groups.isEmpty else { return }
        let accounts = groups.flatMap(\.accounts)
        html.element(
            "div", .class("matrix"), .init("role", "region"), .init("tabindex", "0"),
            .label("Accounts of: " + incident.title)
        ) { html in
            // Few columns share the width evenly; many are as wide as they have to be, and the matrix scrolls.
            html.element("table", .class(accounts.count <= 5 ? "fits" : "")) { html in
                html.element("caption", .class("unseen"), text: "Who says what of: " + incident.title)
                html.element("thead") { html in writeHead(groups, into: &html) }
                html.element("tbody") { html in
                    for aspect in Aspect.allCases {
                        writeRow(aspect, accounts, into: &html)
                    }
                }
            }
        }
    }

    private func writeHead(_ groups: [AccountGroup], into html: inout HTMLWriter) {
        html.element("tr", .class("sides")) { html in
            html.element("td", .class("corner")) { _ in }
            for group in groups {
                html.element(
                    "th", .scope("colgroup"), .init("colspan", "\(group.accounts.count)"), text: group.name)
            }
        }
        html.element("tr", .class("origins")) { html in
            html.element("th", .scope("col"), .class("corner"), text: "Aspect")
            for group in groups {
                for (place, account) in group.accounts.enumerated() {
                    html.element("th", .scope("col"), .class(place == 0 ? "first" : "")) { html in
                        writeOrigin(account, into: &html)
                    }
                }
            }
        }
    }

    private func writeOrigin(_ account: Account, into html: inout HTMLWriter) {
        let name = OriginName(account.origin)
        html.element("bdi", .class("name"), text: account.name.isEmpty ? name.short : account.name)
        html.element("span", .class("code")) { html in
            html.text((name.isOutlet ? "" : name.short + " · ") + name.kind)
        }
    }

    private func writeRow(_ aspect: Aspect, _ accounts: [Account], into html: inout HTMLWriter) {
        let cells = accounts.map { account in account.statements.filter { $0.aspect == aspect } }
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        let isDisputed = incident.disputes.contains { $0.aspect == aspect }
        let isAgreed = incident.agreements.contains { $0.aspect == aspect }
        html.element("tr", .class(isDisputed ? "disputed" : isAgreed ? "agreed" : "")) { html in
            html.element("th", .scope("row")) { html in
                html.element("span", .class("aspect"), text: aspect.rawValue)
                html.element("span", .class("question"), text: IncidentWords.question(aspect))
                if isDisputed { html.element("span", .class("mark dispute"), text: "≠ disputed") }
                if isAgreed { html.element("span", .class("mark agreement"), text: "= agreement") }
            }
            for (account, statements) in zip(accounts, cells) {
                AccountCell(
                    incident: incident, account: account, aspect: aspect, statements: statements, ledger: ledger
                ).write(into: &html)
            }
        }
    }
}
