// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Accounts of one incident whose origins are of one side.
struct AccountGroup {
    /// "Armenia (ARM)", "Outlets", "No side known".
    let name: String
    let accounts: [Account]

    /// Sides in the order in which they first speak, those of no side and the outlets last.
    static func groups(of incident: Incident, in ledger: ReportLedger) -> [AccountGroup] {
        var order: [String] = []
        var groups: [String: [Account]] = [:]
        var sideless: [Account] = []
        var outlets: [Account] = []
        for account in incident.accounts {
            let name = OriginName(account.origin)
            if name.isOutlet {
                outlets.append(account)
            } else if name.side.isEmpty {
                sideless.append(account)
            } else {
                if groups[name.side] == nil { order.append(name.side) }
                groups[name.side, default: []].append(account)
            }
        }
        var found = order.map { AccountGroup(name: ledger.sideName($0), accounts: groups[$0] ?? []) }
        if !sideless.isEmpty { found.append(AccountGroup(name: "No side known", accounts: sideless)) }
        if !outlets.isEmpty { found.append(AccountGroup(name: "Outlets’ own words", accounts: outlets)) }
        return found
    }
}
