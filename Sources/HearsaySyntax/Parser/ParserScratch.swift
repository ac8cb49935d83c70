// SPDX-License-Identifier: Apache-2.0

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
