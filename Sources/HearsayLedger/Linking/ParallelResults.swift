// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A list that is filled from several threads.
final class ParallelResults<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var list: [Value?]

    /// `count` empty places.
    init(count: Int) {
        list = Array(repeating: nil, count: count)
    }

    /// Fills one place.
    func set(_ index: Int, _ value: Value) {
        lock.lock()
        defer { lock.unlock() }
        list[index] = value
    }

    /// All places.
    var values: [Value?] {
        lock.lock()
        defer { lock.unlock() }
        return list
    }
}
