// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon

/// A row of a language pack whose example does not give what the row says.
public struct RowFault: Sendable {
    /// The row's id.
    public let id: String
    /// Where it stands.
    public let place: RowPlace
    /// What is wrong ("does not fire", "recipient is not village").
    public let reason: String
    /// The example.
    public let example: String
    /// What came out instead, in words; may be empty.
    public let found: String
}

extension RowFault: CustomStringConvertible {
    /// One line: place, id, what is wrong, the example, what it gave.
    public var description: String {
        "\(place.file), line \(place.line): \(id): \(reason). Example: \(example)"
            + (found.isEmpty ? "" : " Found: \(found)")
    }
}
