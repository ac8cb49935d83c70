// SPDX-License-Identifier: Apache-2.0

/// The fields of a JSON object that a document is made of, as they stand in it.
struct DocumentFields {
    enum Value: Hashable {
        case absent
        case string(String)
        case number(String)
        /// "a number", "an array" ...
        case other(String)

        /// What it is, for messages; `nil` for a string or nothing.
        var found: String? {
            switch self {
            case .absent, .string: nil
            case .number: "a number"
            case .other(let name): name
            }
        }
    }

    static let names = ["id", "title", "published", "source", "url", "text"]

    private var values = [Value?](repeating: nil, count: names.count)
    /// Whether half a surrogate pair was replaced in one of the fields.
    var hasLoneSurrogate = false

    subscript(name: String) -> Value {
        DocumentFields.names.firstIndex(of: name).flatMap { values[$0] } ?? .absent
    }

    /// Records the field with this index; `false` if it was there before.
    mutating func set(_ index: Int, to value: Value) -> Bool {
        guard values[index] == nil else { return false }
        values[index] = value
        return true
    }
}
