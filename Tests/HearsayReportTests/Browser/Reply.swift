// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A value of JSON that a browser sent.
struct Reply {
    let value: Any?

    subscript(_ key: String) -> Reply { Reply(value: (value as? [String: Any])?[key]) }
    subscript(_ index: Int) -> Reply {
        guard let array = value as? [Any], array.indices.contains(index) else { return Reply(value: nil) }
        return Reply(value: array[index])
    }

    var string: String { value as? String ?? "" }
    var number: Double { (value as? NSNumber)?.doubleValue ?? .nan }
    var isTrue: Bool { (value as? NSNumber)?.boolValue ?? false }
    var isNone: Bool { value == nil || value is NSNull }
    var array: [Reply] { (value as? [Any] ?? []).map { Reply(value: $0) } }

    /// The value as JSON, to be looked at.
    var json: String {
        guard let value, let data = try? JSONSerialization.data(withJSONObject: [value], options: [.sortedKeys]) else {
            return "nothing"
        }
        return String(decoding: data, as: UTF8.self)
    }
}
