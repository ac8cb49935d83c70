// SPDX-License-Identifier: Apache-2.0

/// A word while its sentence is being parsed. Positions count from 1; 0 is no word.
struct ParserNode {
    var word: UInt32 = 0
    var tag: UInt32 = 0
    /// Relation to its head plus 1, 0 before it has one.
    var label: UInt32 = 0
    /// Outermost and second outermost dependents so far.
    var left1: Int32 = 0
    var left2: Int32 = 0
    var right1: Int32 = 0
    var right2: Int32 = 0
    var leftCount: UInt32 = 0
    var rightCount: UInt32 = 0
    /// The relations of its dependents, as bits.
    var leftLabels: UInt64 = 0
    var rightLabels: UInt64 = 0
    /// Verbs and punctuation marks up to and with this word.
    var verbs: UInt32 = 0
    var marks: UInt32 = 0
    var head: Int32 = 0
    /// Head, relation and last dependent that another parser gave.
    var guideHead: Int32 = 0
    var guideLast: Int32 = 0
    var guideLabel: UInt32 = 0
    var relation: UInt8 = 0
}

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

/// Memory for parsing sentences of any length; grows, is used again, and is given back by ``free()``.
struct ParserScratch {
    private(set) var capacity = 0
    private(set) var nodes: UnsafeMutablePointer<ParserNode>
    private(set) var stack: UnsafeMutablePointer<Int32>
    let features: UnsafeMutablePointer<UInt32>
    let scores: UnsafeMutablePointer<Int16>

    init() {
        capacity = 256
        nodes = .allocate(capacity: capacity + 4)
        stack = .allocate(capacity: capacity + 4)
        features = .allocate(capacity: ParserFeatures.limit)
        scores = .allocate(capacity: PackedTable.classLimit)
    }

    func free() {
        nodes.deallocate()
        stack.deallocate()
        features.deallocate()
        scores.deallocate()
    }

    /// Takes the arcs of the sentence just parsed as the guide for parsing it from its other end. Call it before
    /// ``start(_:_:tags:count:guided:)`` with `guided`.
    func keepAsGuide(count: Int) {
        let root = count + 1
        for i in 1...root {
            nodes[i].guideHead = 0
            nodes[i].guideLast = 0
            nodes[i].guideLabel = 0
        }
        for i in 1...count {
            let node = root - i
            let head = Int(nodes[i].head)
            let from = head == root ? root : root - head
            nodes[node].guideHead = Int32(truncatingIfNeeded: from)
            nodes[node].guideLabel = nodes[i].label
            if node > Int(nodes[from].guideLast) { nodes[from].guideLast = Int32(truncatingIfNeeded: node) }
        }
    }

    /// Sets a guide found before: heads as node numbers, relations plus 1.
    mutating func setGuide(_ heads: ArraySlice<Int32>, _ labels: ArraySlice<UInt8>) {
        reserve(heads.count)
        let root = heads.count + 1
        for i in 1...root { nodes[i] = ParserNode() }
        for (i, (head, label)) in zip(heads, labels).enumerated() {
            nodes[i + 1].guideHead = head
            nodes[i + 1].guideLabel = UInt32(label)
            let last = nodes[Int(head)].guideLast
            nodes[Int(head)].guideLast = max(last, Int32(truncatingIfNeeded: i + 1))
        }
    }

    private mutating func reserve(_ count: Int) {
        guard count > capacity else { return }
        nodes.deallocate()
        stack.deallocate()
        capacity = count * 2
        nodes = .allocate(capacity: capacity + 4)
        stack = .allocate(capacity: capacity + 4)
    }

    /// The first configuration of a sentence. Complexity: linear in its words; allocates only for the longest so far.
    mutating func start(
        _ traits: UnsafePointer<WordTraits>, _ classes: UnsafePointer<UInt8>, tags: UnsafePointer<UInt8>, count: Int,
        guided: Bool
    ) -> Configuration {
        reserve(count)
        nodes[0] = ParserNode()
        var verbs: UInt32 = 0
        var marks: UInt32 = 0
        for i in 0..<count {
            var node = ParserNode()
            if guided {
                node.guideHead = nodes[i + 1].guideHead
                node.guideLast = nodes[i + 1].guideLast
                node.guideLabel = nodes[i + 1].guideLabel
            }
            node.word = traits[i].word
            node.tag = UInt32(classes[i]) + 2
            let tag = tags[Int(classes[i])]
            if tag == UniversalTag.verb.rawValue { verbs += 1 }
            if tag == UniversalTag.punct.rawValue { marks += 1 }
            node.verbs = verbs
            node.marks = marks
            nodes[i + 1] = node
        }
        var root = ParserNode()
        root.word = 0xFFFF_FFFE
        root.tag = 1
        root.verbs = verbs
        root.marks = marks
        nodes[count + 1] = root
        nodes[count + 2] = ParserNode()
        nodes[count + 3] = ParserNode()
        return Configuration(nodes: nodes, stack: stack, count: count)
    }
}
