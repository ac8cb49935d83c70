// SPDX-License-Identifier: Apache-2.0

/// The state of an arc-hybrid parser: a stack, the first word not yet on it, and the arcs so far.
///
/// The words are nodes 1 ... `count`, behind them stands the artificial root. Node 0 and the two behind the root are
/// empty. The memory belongs to a ``ParserScratch``.
struct Configuration {
    let nodes: UnsafeMutablePointer<ParserNode>
    /// Three zeros, then the stack.
    let stack: UnsafeMutablePointer<Int32>
    let count: Int
    var top = 2
    var front = 1

    init(nodes: UnsafeMutablePointer<ParserNode>, stack: UnsafeMutablePointer<Int32>, count: Int) {
        self.nodes = nodes
        self.stack = stack
        self.count = count
        stack[0] = 0
        stack[1] = 0
        stack[2] = 0
    }

    /// Number of words on the stack.
    @inline(__always) var depth: Int { top - 2 }
    /// The artificial root.
    @inline(__always) var root: Int { count + 1 }
    /// The root alone is left to come.
    @inline(__always) var atEnd: Bool { front > count }
    @inline(__always) var canShift: Bool { front <= count }
    /// The topmost word may become a dependent of the front; of the root only when it is the last one left.
    @inline(__always) var canLeft: Bool { top > 2 && (front <= count || top == 3) }
    @inline(__always) var canRight: Bool { top > 3 }

    @inline(__always)
    mutating func shift() {
        top += 1
        stack[top] = Int32(truncatingIfNeeded: front)
        front += 1
    }

    @inline(__always)
    mutating func left(_ relation: UInt8) {
        let s0 = Int(stack[top])
        top -= 1
        attach(s0, front, relation)
        nodes[front].left2 = nodes[front].left1
        nodes[front].left1 = Int32(truncatingIfNeeded: s0)
        nodes[front].leftCount += 1
        nodes[front].leftLabels |= 1 << UInt64(relation & 63)
    }

    @inline(__always)
    mutating func right(_ relation: UInt8) {
        let s0 = Int(stack[top])
        let s1 = Int(stack[top - 1])
        top -= 1
        attach(s0, s1, relation)
        nodes[s1].right2 = nodes[s1].right1
        nodes[s1].right1 = Int32(truncatingIfNeeded: s0)
        nodes[s1].rightCount += 1
        nodes[s1].rightLabels |= 1 << UInt64(relation & 63)
    }

    @inline(__always)
    private func attach(_ dependent: Int, _ head: Int, _ relation: UInt8) {
        nodes[dependent].head = Int32(truncatingIfNeeded: head)
        nodes[dependent].relation = relation
        nodes[dependent].label = UInt32(relation) + 1
    }
}
