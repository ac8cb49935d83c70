// SPDX-License-Identifier: Apache-2.0

/// Where figures of independent origins meet, and where they do not.
struct CountFindings {
    /// Ranges of the same what and whom that do not meet; by how it ended where one says that all came through.
    let disputes: [Finding]
    /// Ranges that meet.
    let agreements: [Finding]

    init(_ book: AccountBook) {
        // The latest figure of each origin stands for it.
        var latest: [Figure] = []
        for (_, testimonies) in book.voices {
            var own: [Figure] = []
            for figure in Figure.all(testimonies) {
                own.removeAll { $0.losses == figure.losses }
                own.append(figure)
            }
            latest += own
        }
        var disputes: [Finding] = []
        var agreements: [Finding] = []
        for group in CountFindings.groups(latest) {
            let clashing = group.filter { one in
                group.contains {
                    CountFindings.areComparable(one, $0) && !CountFindings.mayBePart(one, $0) && !one.meets($0)
                }
            }
            if !clashing.isEmpty {
                let isSurvival = clashing.contains { $0.testimony.reading.tellsSurvival }
                disputes.append(CountFindings.finding(isSurvival ? .outcome : .counts, clashing))
            }
            let meeting = group.filter { one in
                one.bound > 0
                    && group.contains { $0.bound > 0 && CountFindings.areComparable(one, $0) && one.meets($0) }
            }
            // What all say of one helicopter or one dead is that it happened.
            if !meeting.isEmpty, meeting.contains(where: { $0.bound > 1 }) {
                agreements.append(CountFindings.finding(.counts, meeting))
            }
        }
        self.disputes = CountFindings.merged(disputes)
        self.agreements = CountFindings.merged(agreements)
    }

    /// Figures that count the same, together, in the order of the accounts.
    private static func groups(_ figures: [Figure]) -> [[Figure]] {
        var groups: [[Int]] = []
        for i in figures.indices.sorted(by: { (figures[$0].losses, $0) < (figures[$1].losses, $1) }) {
            let losses = figures[i].losses
            if let g = groups.firstIndex(where: { $0.contains { figures[$0].losses.isComparable(losses) } }) {
                groups[g].append(i)
            } else {
                groups.append([i])
            }
        }
        return groups.map { $0.sorted().map { figures[$0] } }
    }

    private static func areComparable(_ a: Figure, _ b: Figure) -> Bool {
        a.testimony.origin.isIndependent(of: b.testimony.origin) && a.losses.isComparable(b.losses)
    }

    /// Whether a smaller figure may be a part of the greater one: three foreign medics among nine people.
    private static func mayBePart(_ a: Figure, _ b: Figure) -> Bool {
        let x = Set(a.testimony.victims.map(\.country).filter { !$0.isEmpty })
        let y = Set(b.testimony.victims.map(\.country).filter { !$0.isEmpty })
        if x.isEmpty == y.isEmpty { return !x.isEmpty && x.isDisjoint(with: y) }
        return x.isEmpty ? b.bound < a.bound && b.bound > 0 : a.bound < b.bound && a.bound > 0
    }

    private static func finding(_ aspect: Aspect, _ figures: [Figure]) -> Finding {
        var origins: [String] = []
        for figure in figures where !origins.contains(figure.testimony.origin.key) {
            origins.append(figure.testimony.origin.key)
        }
        return Finding(
            aspect: aspect, origins: origins,
            note: figures.map { "\($0.testimony.origin.name): \($0.count.quote)" }.joined(separator: "; "),
            claims: figures.map(\.testimony.claim.id))
    }

    /// Findings of one aspect by the same origins, as one.
    private static func merged(_ findings: [Finding]) -> [Finding] {
        var all: [Finding] = []
        for finding in findings {
            if let i = all.firstIndex(where: { $0.aspect == finding.aspect && $0.origins == finding.origins }) {
                all[i].note += "; " + finding.note
                all[i].claims += finding.claims.filter { !all[i].claims.contains($0) }
            } else {
                all.append(finding)
            }
        }
        return all
    }
}
