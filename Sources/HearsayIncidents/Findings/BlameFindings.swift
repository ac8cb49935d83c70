// SPDX-License-Identifier: Apache-2.0

/// Who is said to have done it, and who to have begun.
struct BlameFindings {
    /// Disputes on responsibility and on who began.
    let disputes: [Finding]
    /// Independent origins that name the same doer, where others name another or deny it.
    let agreements: [Finding]

    private struct Blame {
        var origin: Origin
        var doers: [Party]
        var claims: [Testimony]
    }

    init(_ book: AccountBook, isDenied: Bool) {
        let blames = book.voices.compactMap { origin, testimonies -> Blame? in
            let told = testimonies.filter { $0.asserts && $0.reading.ground == nil && !$0.doers.isEmpty }
            let doers = Set(told.flatMap(\.doers)).sorted()
            return doers.isEmpty ? nil : Blame(origin: origin, doers: doers, claims: told)
        }
        var disputes: [Finding] = []
        let begun = BlameFindings.initiator(book)
        if let begun { disputes.append(begun) }
        let clashing = blames.filter { one in blames.contains { BlameFindings.clash(one, $0) } }
        if begun == nil, !clashing.isEmpty {
            disputes.append(
                Finding(
                    aspect: .responsibility, origins: clashing.map(\.origin.key),
                    note: clashing.map { "\($0.origin.name): \(BlameFindings.words($0.doers))" }.joined(
                        separator: "; "),
                    claims: clashing.flatMap(\.claims).map(\.claim.id)))
        }
        self.disputes = disputes
        guard isDenied || !clashing.isEmpty, begun == nil else {
            agreements = []
            return
        }
        var agreements: [Finding] = []
        let named = Set(blames.flatMap(\.doers)).sorted()
        for doer in named where !doer.country.isEmpty && doer.kind != .unknown {
            let same = blames.filter { $0.doers == [doer] && !$0.origin.isSide(of: doer) }
            guard same.count > 1, AccountBook.areIndependent(same.map(\.origin)) else { continue }
            agreements.append(
                Finding(
                    aspect: .responsibility, origins: same.map(\.origin.key),
                    note: "all name \(BlameFindings.words([doer]))",
                    claims: same.flatMap(\.claims).map(\.claim.id)))
        }
        self.agreements = agreements
    }

    private static func clash(_ a: Blame, _ b: Blame) -> Bool {
        guard a.origin.isIndependent(of: b.origin) else { return false }
        return !a.doers.contains { one in b.doers.contains { one.mayBe($0) } }
    }

    /// A dispute on who began: two name another beginner, or one calls an answer what the other calls the beginning.
    private static func initiator(_ book: AccountBook) -> Finding? {
        struct Side {
            var origin: Origin
            var beginners: [Party]
            var answerers: [Party]
            var claims: [Testimony]
        }
        let sides = book.accounts.compactMap { origin, testimonies -> Side? in
            let told = testimonies.filter { !$0.claim.isDenied && $0.reading.initiative != nil && !$0.doers.isEmpty }
            guard !told.isEmpty else { return nil }
            return Side(
                origin: origin, beginners: told.filter { $0.reading.initiative == .first }.flatMap(\.doers),
                answerers: told.filter { $0.reading.initiative == .response }.flatMap(\.doers), claims: told)
        }
        func clash(_ a: Side, _ b: Side) -> Bool {
            guard a.origin.isIndependent(of: b.origin) else { return false }
            let others =
                !a.beginners.isEmpty && !b.beginners.isEmpty
                && !a.beginners.contains { one in b.beginners.contains { one.mayBe($0) } }
            return others || a.beginners.contains { one in b.answerers.contains { one.mayBe($0) } }
                || b.beginners.contains { one in a.answerers.contains { one.mayBe($0) } }
        }
        let clashing = sides.filter { one in sides.contains { clash(one, $0) } }
        guard !clashing.isEmpty else { return nil }
        let note = clashing.map { side in
            let who =
                side.beginners.isEmpty
                ? "\(words(side.answerers)) answered" : "\(words(side.beginners)) began"
            return "\(side.origin.name): \(who)"
        }
        return Finding(
            aspect: .initiator, origins: clashing.map(\.origin.key), note: note.joined(separator: "; "),
            claims: clashing.flatMap(\.claims).map(\.claim.id))
    }

    /// Parties in words: "AZE forces", "an armed group (COD)".
    static func words(_ parties: [Party]) -> String {
        Set(parties).sorted().map { party in
            switch party.kind {
            case .state: "\(party.country) state"
            case .armed: party.country.isEmpty ? "an armed group" : "\(party.country) armed group"
            case .civil: "\(party.country) civilians"
            case .unknown: party.country
            }
        }.joined(separator: ", ")
    }
}
