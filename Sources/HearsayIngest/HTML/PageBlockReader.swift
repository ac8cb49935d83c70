// SPDX-License-Identifier: Apache-2.0

/// Cuts a page into blocks, in document order.
struct PageBlockReader {
    /// Elements that are left out with all they hold.
    private let leftOut: (MarkupNode) -> Bool
    private var blocks: [PageBlock] = []
    private var boxes: [(node: MarkupNode, kind: PageBlock.Kind)] = []
    private var text = ""
    private var linked = 0
    private var links = 0
    private var times = 0
    private var timed = 0

    private init(leftOut: @escaping (MarkupNode) -> Bool) {
        self.leftOut = leftOut
    }

    /// The blocks within a node, without elements that `leftOut` names. Complexity: linear.
    static func blocks(of root: MarkupNode, leavingOut leftOut: @escaping (MarkupNode) -> Bool) -> [PageBlock] {
        var reader = PageBlockReader(leftOut: leftOut)
        var walk = MarkupWalk(root)
        while let step = walk.next() {
            switch step {
            case .enter(let node): if !reader.enter(node) { walk.skip() }
            case .leave(let node): reader.leave(node)
            }
        }
        reader.flush()
        return reader.blocks
    }

    /// Whether what is within the node is to be read.
    private mutating func enter(_ node: MarkupNode) -> Bool {
        if node.isText {
            add(node.characters)
            return false
        }
        guard node.isElement else { return false }
        let name = node.name
        if PageElements.silent.contains(name) || leftOut(node) { return false }
        switch name {
        case "sup" where PageBlockReader.isNote(node): return false
        case "br": text += "\n"
        case "a": links += 1
        case "time": times += 1
        // A button or a picture between words parts them.
        case "img", "wbr": text += name == "img" ? " " : ""
        case let name where PageElements.isBlock(name):
            flush()
            boxes.append((node, PageElements.kind(of: name, within: boxes.last?.kind)))
        default: break
        }
        return true
    }

    /// Whether raised text is the number of a note.
    private static func isNote(_ node: MarkupNode) -> Bool {
        node.text(limit: 16).unicodeScalars.allSatisfy {
            ("0"..."9").contains($0) || "[](), \n".unicodeScalars.contains($0)
        }
    }

    private mutating func leave(_ node: MarkupNode) {
        guard node.isElement else { return }
        switch node.name {
        case "a": links = max(0, links - 1)
        case "time": times = max(0, times - 1)
        default: break
        }
        guard boxes.last?.node == node else { return }
        flush()
        boxes.removeLast()
    }

    private mutating func add(_ characters: String) {
        let isPreformatted = boxes.last?.kind == .preformatted
        var letters = 0
        for scalar in characters.unicodeScalars {
            if scalar == "\n", isPreformatted {
                text += "\n"
            } else if PageText.isSpace(scalar) {
                text += " "
            } else if !PageText.isUnseen(scalar) {
                text.unicodeScalars.append(scalar)
                letters += 1
            }
        }
        if links > 0 { linked += letters }
        if times > 0 { timed += letters }
    }

    /// Ends a block. Two line breaks part paragraphs.
    private mutating func flush() {
        defer { (text, linked, timed) = ("", 0, 0) }
        guard let box = boxes.last, text.contains(where: { $0 != " " && $0 != "\n" }) else { return }
        let letters = PageText.letters(of: text)
        let isLinked = letters > 0 ? Double(linked) / Double(letters) : 0
        let isTime = timed * 2 > letters && letters <= 40
        for part in PageText.paragraphs(of: text) {
            let length = PageText.letters(of: part)
            blocks.append(
                PageBlock(
                    kind: isTime && box.kind != .heading ? .time : box.kind, text: part, element: box.node,
                    length: length, linked: Int(isLinked * Double(length))))
        }
    }
}
