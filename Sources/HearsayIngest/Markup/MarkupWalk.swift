// SPDX-License-Identifier: Apache-2.0

/// A way through a node and all within it, in document order, that takes no stack however deep they are nested.
struct MarkupWalk: Sequence, IteratorProtocol {
    enum Step {
        case enter(MarkupNode)
        case leave(MarkupNode)
    }

    private let root: MarkupNode
    private var step: Step?
    private var isStarted = false

    init(_ root: MarkupNode) {
        self.root = root
    }

    mutating func next() -> Step? {
        switch step {
        case nil:
            guard !isStarted else { return nil }
            isStarted = true
            step = .enter(root)
        case .enter(let node):
            step = node.firstChild.map { .enter($0) } ?? .leave(node)
        case .leave(let node):
            if node == root {
                step = nil
            } else if let next = node.next {
                step = .enter(next)
            } else {
                step = node.parent.map { .leave($0) }
            }
        }
        return step
    }

    /// Leaves out what is within the node that was entered last.
    mutating func skip() {
        if case .enter(let node) = step { step = .leave(node) }
    }
}
