// SPDX-License-Identifier: Apache-2.0

/// What a table's row says must come out of its example: "country=TUR; sector=MIL".
struct Expectation: Sendable {
    private let values: [String: String]

    init(_ cell: String) {
        var values: [String: String] = [:]
        for part in cell.split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let key = sides.first else { continue }
            let value = sides.count > 1 ? String(sides[1]) : ""
            values[key.filter { $0 != " " }] = value.trimmed
        }
        self.values = values
    }

    /// The value that is expected, or `nil` where nothing is.
    subscript(_ key: String) -> String? { values[key] }
}

extension String {
    /// The string without spaces at its ends.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
