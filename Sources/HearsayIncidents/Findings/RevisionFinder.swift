// SPDX-License-Identifier: Apache-2.0

/// Finds figures that one origin changed over time.
struct RevisionFinder {
    private let book: AccountBook

    init(_ book: AccountBook) {
        self.book = book
    }

    /// For each origin and each thing counted its figures, oldest first, where there is more than one. A figure that says
    /// what it takes the place of ("up from nine") comes behind that one.
    func revisions() -> [Revision] {
        book.accounts.flatMap { origin, testimonies -> [Revision] in
            let figures = Figure.all(testimonies).filter { $0.bound > 0 }
            var rest = figures
            var kinds: [[Figure]] = []
            while let first = rest.first {
                kinds.append(rest.filter { $0.losses.isComparable(first.losses) })
                rest.removeAll { $0.losses.isComparable(first.losses) }
            }
            return kinds.compactMap { kind in
                var steps: [Figure] = []
                for figure in kind {
                    for step in [figure.earlier, figure].compactMap({ $0 }) where steps.last?.bound != step.bound {
                        steps.append(step)
                    }
                }
                guard steps.count > 1 else { return nil }
                return Revision(
                    origin: origin.key, what: steps[0].count.what, values: steps.map(\.bound),
                    note: steps.map { "\($0.count.quote) (\($0.testimony.published ?? "undated"))" }
                        .joined(separator: ", then "),
                    claims: steps.map(\.testimony.claim.id).reduce(into: []) { claims, id in
                        if claims.last != id { claims.append(id) }
                    })
            }
        }
    }
}
