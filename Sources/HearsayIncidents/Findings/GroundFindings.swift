// SPDX-License-Identifier: Apache-2.0

/// In whose hands the ground is said to be.
struct GroundFindings {
    /// Taken, say some; held, say others.
    let dispute: Finding?
    /// Independent origins of whom all say that it changed hands, or all that it did not.
    let agreements: [Finding]

    private struct Side {
        var origin: Origin
        var hasChanged: Bool
        var last: Testimony
    }

    init(_ book: AccountBook) {
        let takers = Set(book.testimonies.filter { $0.reading.ground == .taken }.flatMap(\.doers))
        // The last word of each origin counts.
        let sides = book.accounts.compactMap { origin, testimonies -> Side? in
            guard let last = testimonies.last(where: { $0.reading.ground != nil && $0.claim.isActual }),
                let ground = last.reading.ground
            else { return nil }
            switch ground {
            case .taken, .left: return Side(origin: origin, hasChanged: true, last: last)
            case .held:
                let holdsAsTaker = !last.claim.isDenied && last.doers.contains(where: takers.contains)
                return Side(origin: origin, hasChanged: holdsAsTaker, last: last)
            }
        }
        let changed = sides.filter(\.hasChanged)
        let unchanged = sides.filter { !$0.hasChanged }
        let isDisputed = changed.contains { one in unchanged.contains { $0.origin.isIndependent(of: one.origin) } }
        dispute = isDisputed ? GroundFindings.finding(changed + unchanged) : nil
        agreements = [changed, unchanged].filter { AccountBook.areIndependent($0.map(\.origin)) }.map(
            GroundFindings.finding)
    }

    private static func finding(_ sides: [Side]) -> Finding {
        Finding(
            aspect: .outcome, origins: sides.map(\.origin.key),
            note: sides.map { "\($0.origin.name): \($0.hasChanged ? "changed hands" : "did not change hands")" }
                .joined(separator: "; "),
            claims: sides.map(\.last.claim.id))
    }
}
