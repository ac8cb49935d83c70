// SPDX-License-Identifier: Apache-2.0

/// Who says that it happened, and who says that it did not.
struct OccurrenceFindings {
    /// A denial against the origins that assert the event.
    let dispute: Finding?
    /// Independent origins that tell the event where nobody denies it, or that all deny it.
    let agreement: Finding?

    init(_ book: AccountBook) {
        var asserting: [(origin: Origin, claims: [Testimony])] = []
        var denying: [(origin: Origin, claims: [Testimony])] = []
        for (origin, testimonies) in book.voices {
            let asserts = testimonies.filter { $0.asserts && $0.reading.ground == nil }
            let denies = testimonies.filter(\.denies)
            // Whoever tells it as well denies a part of it only.
            if !asserts.isEmpty, denies.isEmpty || asserts.count > denies.count {
                asserting.append((origin, asserts))
            } else if !denies.isEmpty {
                denying.append((origin, denies))
            }
        }
        let accusing = asserting.filter { $0.claims.contains { !$0.doers.isEmpty } && !$0.origin.isOutlet }
        let parties = asserting.filter { !$0.origin.isOutlet }
        let against = (accusing.isEmpty ? parties.isEmpty ? asserting : parties : accusing).filter { one in
            denying.contains { $0.origin.isIndependent(of: one.origin) }
        }
        if !denying.isEmpty, !against.isEmpty {
            dispute = Finding(
                aspect: .occurrence, origins: (against + denying).map(\.origin.key),
                note: "told by \(OccurrenceFindings.names(against.map(\.origin))); denied by "
                    + OccurrenceFindings.names(denying.map(\.origin)),
                claims: (against + denying).flatMap(\.claims).map(\.claim.id))
        } else {
            dispute = nil
        }
        let tellers = asserting.map(\.origin)
        if dispute != nil, AccountBook.areIndependent(denying.map(\.origin)) {
            agreement = Finding(
                aspect: .occurrence, origins: denying.map(\.origin.key),
                note: "denied by \(OccurrenceFindings.names(denying.map(\.origin)))",
                claims: denying.flatMap(\.claims).map(\.claim.id))
        } else if denying.isEmpty, !parties.isEmpty, AccountBook.areIndependent(tellers) {
            agreement = Finding(
                aspect: .occurrence, origins: tellers.map(\.key),
                note: "told by \(OccurrenceFindings.names(tellers))",
                claims: asserting.flatMap(\.claims).map(\.claim.id))
        } else {
            agreement = nil
        }
    }

    /// Origins by name, for a note.
    static func names(_ origins: [Origin]) -> String { origins.map(\.name).joined(separator: ", ") }
}
