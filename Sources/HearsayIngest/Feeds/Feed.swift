// SPDX-License-Identifier: Apache-2.0

/// A feed of any kind: RSS 2.0 and before, RSS 1.0, Atom.
struct Feed {
    let tree: MarkupTree
    /// Whether it is a feed at all, and not another kind of XML.
    let isKnown: Bool
    let items: [FeedItem]

    /// The feed in these bytes of UTF-8.
    init(_ bytes: [UInt8]) throws(MarkupTree.Failure) {
        // Characters that XML forbids come from careless software; the words around them are good.
        let clean = bytes.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        var tree = try Feed.parsed(clean)
        if tree.fault != nil { tree = try Feed.parsed(FeedRepair.repaired(clean)) }
        self.tree = tree
        let root = tree.root
        let nodes: [MarkupNode]
        let channel: MarkupNode?
        switch root.name.lowercased() {
        case "rss":
            channel = root.elements.first { $0.name == "channel" }
            // RSS 0.90 has its items beside the channel, all others in it.
            nodes = (channel?.elements.filter { $0.name == "item" } ?? []) + root.elements.filter { $0.name == "item" }
        case "rdf", "rdf:rdf":
            channel = root.elements.first { $0.name == "channel" }
            nodes = root.elements.filter { $0.name == "item" }
        case "feed":
            channel = root
            nodes = root.elements.filter { $0.name == "entry" }
        default:
            channel = nil
            nodes = []
        }
        isKnown = channel != nil || ["rss", "rdf", "feed"].contains(root.name.lowercased())
        let outlet = channel.map { FeedItem.line(of: $0, "title") } ?? ""
        // Of a feed that breaks off, the last item is cut too.
        let isCut = tree.fault != nil && !Feed.isClosed(clean)
        items = (isCut ? nodes.dropLast() : nodes).map { FeedItem($0, outlet: outlet) }
    }

    private static func parsed(_ bytes: [UInt8]) throws(MarkupTree.Failure) -> MarkupTree {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(MarkupTree.Failure) in try MarkupTree.feed(bytes) }
        }
        return try result.get()
    }

    /// Whether the bytes end with the end of the root element.
    private static func isClosed(_ bytes: [UInt8]) -> Bool {
        let tail = String(decoding: bytes.suffix(400), as: UTF8.self).lowercased()
        guard let start = tail.lastIndex(of: "<"), tail[start...].contains(">") else { return false }
        return ["</rss", "</feed", "</rdf", "</atom:feed"].contains { tail[start...].hasPrefix($0) }
    }
}
