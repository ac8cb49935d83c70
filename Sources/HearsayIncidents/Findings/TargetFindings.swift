// SPDX-License-Identifier: Apache-2.0

/// Whom or what it is said to have hit: civilians and what is theirs, or forces and what is theirs.
struct TargetFindings {
    /// Some name civilian targets only, others military ones only.
    let dispute: Finding?
    /// Independent origins that name the same, where others name something else.
    let agreement: Finding?

    private struct Side {
        var origin: Origin
        var isMilitary: Bool
        var words: [String]
        var claims: [Testimony]
    }

    init(_ book: AccountBook) {
        let sides = book.voices.compactMap { origin, testimonies -> Side? in
            let told = testimonies.filter {
                $0.claim.isActual && $0.reading.ground == nil
                    && EventFamily(type: $0.claim.type, mode: $0.claim.mode) == .violence
            }
            var civil: [String] = []
            var military: [String] = []
            for testimony in told where !testimony.claim.isDenied {
                for target in testimony.reading.targets {
                    if target.isMilitary {
                        military.append(target.words.quote)
                    } else {
                        civil.append(target.words.quote)
                    }
                }
            }
            guard civil.isEmpty != military.isEmpty else { return nil }
            return Side(
                origin: origin, isMilitary: civil.isEmpty, words: civil.isEmpty ? military : civil,
                claims: told.filter { !$0.reading.targets.isEmpty })
        }
        let military = sides.filter(\.isMilitary)
        let civil = sides.filter { !$0.isMilitary }
        let isDisputed = military.contains { one in civil.contains { $0.origin.isIndependent(of: one.origin) } }
        guard isDisputed else {
            dispute = nil
            agreement = nil
            return
        }
        dispute = Finding(
            aspect: .target, origins: (civil + military).map(\.origin.key),
            note: (civil + military).map(TargetFindings.words).joined(separator: "; "),
            claims: (civil + military).flatMap(\.claims).map(\.claim.id))
        let agreeing = [civil, military].first { AccountBook.areIndependent($0.map(\.origin)) }
        agreement = agreeing.map { sides in
            Finding(
                aspect: .target, origins: sides.map(\.origin.key),
                note: sides.map(TargetFindings.words).joined(separator: "; "),
                claims: sides.flatMap(\.claims).map(\.claim.id))
        }
    }

    private static func words(_ side: Side) -> String {
        var seen: Set<String> = []
        let words = side.words.filter { seen.insert($0).inserted }.prefix(4)
        return "\(side.origin.name): \(words.joined(separator: ", "))"
    }
}
