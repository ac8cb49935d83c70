// SPDX-License-Identifier: Apache-2.0

/// The fields of a JSON object that a document is made of, as they stand in it.
struct DocumentFields {
    enum Value: Hashable {
        case absent
        case string(String)
        case number(String)
        /// An array, as it is written.
        case array([UInt8])
        /// "a number", "an object" ...
        case other(String)

        /// What it is, for messages; `nil` for a string or nothing.
        var found: String? {
            switch self {
            case .absent, .string: nil
            case .number: "a number"
            case .array: "an array"
            case .other(let name): name
            }
        }
    }

    /// The field with marks; other fields of the name are passed over where none are asked for.
    static let marks = "toponyms"
    static let names = ["id", "title", "published", "source", "url", "text", "toponyms"]

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
