// SPDX-License-Identifier: Apache-2.0

/// The actions of the parser: shift, then the relations of a left arc, then those of a right arc.
struct ActionSet: Sendable {
    /// Relations of left arcs; their actions are 1 ... `left.count`.
    let left: [UInt8]
    /// Relations of right arcs, behind those of left arcs.
    let right: [UInt8]

    var count: Int { 1 + left.count + right.count }
    var leftRange: Range<Int> { 1..<1 + left.count }
    var rightRange: Range<Int> { 1 + left.count..<count }

    /// The relation of an action that is not a shift.
    @inline(__always)
    func relation(_ action: Int) -> UInt8 {
        action <= left.count ? left[action - 1] : right[action - 1 - left.count]
    }
}
