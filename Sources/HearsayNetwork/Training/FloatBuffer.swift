// SPDX-License-Identifier: Apache-2.0

/// Memory for numbers that grows and never shrinks.
package final class FloatBuffer {
    package private(set) var base = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private var capacity = 1

    package init() {}

    deinit {
        base.deallocate()
    }

    /// Makes room for `count` numbers; what was there may be lost.
    package func reserve(_ count: Int) {
        guard count > capacity else { return }
        base.deallocate()
        capacity = count * 5 / 4
        base = .allocate(capacity: capacity)
        base.initialize(repeating: 0, count: capacity)
    }

    /// Makes room for `count` zeros.
    package func zero(_ count: Int) {
        reserve(count)
        base.update(repeating: 0, count: count)
    }
}
