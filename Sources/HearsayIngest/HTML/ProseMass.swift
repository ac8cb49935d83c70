// SPDX-License-Identifier: Apache-2.0

/// How much prose each element of a page holds.
struct ProseMass {
    /// Letters of prose within each element that has any.
    private(set) var of: [MarkupNode: Int] = [:]
    /// Letters of prose of the page.
    private(set) var whole = 0

    /// The prose of these blocks. Complexity: the blocks, by how deep they are nested.
    init(_ blocks: [PageBlock]) {
        for block in blocks where block.isProse {
            whole += block.length
            var node: MarkupNode? = block.element
            while let current = node {
                of[current, default: 0] += block.length
                node = current.parent
            }
        }
    }
}
