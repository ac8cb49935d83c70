// SPDX-License-Identifier: Apache-2.0

/// The arcs that a parser found, to guide another: heads as node numbers (from 1, the root behind the words), relations
/// plus 1.
struct Guide {
    var heads: [Int32]
    var labels: [UInt8]

    init(count: Int) {
        heads = Array(repeating: 0, count: count)
        labels = Array(repeating: 0, count: count)
    }
}
