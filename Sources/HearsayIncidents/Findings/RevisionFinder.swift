// SPDX-License-Identifier: Apache-2.0

/// Finds figures that one origin changed over time.
struct RevisionFinder {
    private let book: AccountBook

    init(_ book: AccountBook) {
        self.book = book
    }

    /// For each origin and each thing counted its figures, oldest first, where there is more than one.
    func revisions() -> [Revision] {
        book.accounts.flatMap { origin, testimonies -> [Revision] in
            let figures = Figure.all(testimonies).filter { $0.bound > 0 }
            return Set(figures.map(\.losses)).sorted().compactMap { losses in
                var steps: [Figure] = []
                for figure in figures where figure.losses == losses {
                    if steps.last?.bound != figure.bound { steps.append(figure) }
                }
                guard steps.count > 1 else { return nil }
                return Revision(
                    origin: origin.key, what: steps[0].count.what, values: steps.map(\.bound),
                    note: steps.map { "\($0.count.quote) (\($0.testimony.published ?? "undated"))" }
                        .joined(separator: ", then "),
                    claims: steps.map(\.testimony.claim.id))
            }
        }
    }
}
