// SPDX-License-Identifier: Apache-2.0

/// What a row says must come out of its example: "country=TUR; sector=MIL", "actor=rebels; denied".
struct Expectation: Sendable {
    /// The parts in their order; a bare word has no value.
    let parts: [(key: String, value: String?)]

    init(_ cell: String) {
        parts = cell.split(separator: ";").compactMap { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { $0.drop { $0 == " " } }
            guard let key = sides.first, !key.isEmpty else { return nil }
            let value = sides.count > 1 ? String(sides[1].reversed().drop { $0 == " " }.reversed()) : nil
            return (key.filter { $0 != " " }, value)
        }
    }

    /// The value that is expected, or `nil` where nothing is.
    subscript(_ key: String) -> String? {
        parts.first { $0.key == key }.map { $0.value ?? "" }
    }
}
