// SPDX-License-Identifier: Apache-2.0

/// All testimonies of one incident, by origin: what the findings are drawn from.
struct AccountBook: Sendable {
    /// What each origin says, in order of time; origins by key, parties before outlets.
    let accounts: [(origin: Origin, testimonies: [Testimony])]

    /// The book of these testimonies. Claims that were copied with their story count once.
    init(_ testimonies: [Testimony]) {
        var order: [String] = []
        var byKey: [String: (origin: Origin, testimonies: [Testimony])] = [:]
        for testimony in testimonies.sorted(by: Testimony.isBefore) where !testimony.isCopy {
            let key = testimony.origin.key
            if byKey[key] == nil {
                order.append(key)
                byKey[key] = (testimony.origin, [])
            }
            byKey[key]?.testimonies.append(testimony)
        }
        accounts = order.sorted { a, b in
            let x = a.hasPrefix("outlet:")
            let y = b.hasPrefix("outlet:")
            return x == y ? a < b : !x
        }.compactMap { byKey[$0] }
    }

    /// What each origin says by itself: an outlet's own sentences do not count where its report tells the incident by the
    /// word of others, since they only lead up to it.
    var voices: [(origin: Origin, testimonies: [Testimony])] {
        let attributed = Set(accounts.filter { !$0.origin.isOutlet }.flatMap(\.testimonies).map(\.document))
        return accounts.compactMap { origin, testimonies in
            guard origin.isOutlet else { return (origin, testimonies) }
            let own = testimonies.filter { !attributed.contains($0.document) }
            return own.isEmpty ? nil : (origin, own)
        }
    }

    /// All testimonies, by origin and time.
    var testimonies: [Testimony] { accounts.flatMap(\.testimonies) }

    /// Whether any two of these origins can speak for themselves.
    static func areIndependent(_ origins: [Origin]) -> Bool {
        origins.indices.contains { a in origins[(a + 1)...].contains { origins[a].isIndependent(of: $0) } }
    }
}
