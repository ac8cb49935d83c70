// SPDX-License-Identifier: Apache-2.0

/// One item of a feed. It must not outlive the feed's tree.
struct FeedItem {
    let node: MarkupNode
    let title: String
    /// The item's own name for itself, or its address, or empty.
    let id: String
    /// The item's address, or empty.
    let url: String
    /// When it was published, as it says, or empty.
    let date: String
    /// The outlet: the source that the item names, else the title of the feed.
    let source: String

    /// The item at `node`, in a feed with the title `outlet`.
    init(_ node: MarkupNode, outlet: String) {
        self.node = node
        title = FeedItem.line(of: node, "title")
        url = FeedItem.address(of: node)
        let name = [FeedItem.plain(node, "guid"), FeedItem.plain(node, "id")].first { !$0.isEmpty }
        let about = node.attribute("about", limit: 512) ?? ""
        id = [name ?? "", url, about].first { !$0.isEmpty && $0.utf8.count <= 512 } ?? ""
        date =
            ["pubDate", "published", "date", "issued", "updated", "created", "modified"].lazy
            .map { FeedItem.plain(node, $0) }.first { !$0.isEmpty } ?? ""
        let origin = FeedItem.child(of: node, "source")
        let named = origin.map { inner in
            let title = FeedItem.line(of: inner, "title")
            return title.isEmpty ? PageText.line(inner.text(limit: 400)) : title
        }
        source = [named ?? "", outlet].first { !$0.isEmpty } ?? ""
    }

    /// The text: the whole content if the item has it, else the description. Markup in either is taken out.
    var text: String {
        let texts = ["encoded", "content", "description", "summary"].compactMap { name in
            FeedItem.child(of: node, name).map { FragmentText.paragraphs(of: $0).joined(separator: "\n\n") }
        }
        return texts.first { !$0.isEmpty } ?? ""
    }

    /// The text of a child element as one line, markup and its characters undone.
    static func line(of node: MarkupNode, _ name: String) -> String {
        guard let child = child(of: node, name) else { return "" }
        let raw = child.text(limit: 2000)
        guard raw.contains("<") || raw.contains("&") else { return PageText.line(raw) }
        return PageText.line(FragmentText.paragraphs(of: child).joined(separator: " "))
    }

    private static func plain(_ node: MarkupNode, _ name: String) -> String {
        child(of: node, name).map { PageText.line($0.text(limit: 600)) } ?? ""
    }

    /// RSS has the address as text, Atom as an attribute of the link without a relation or with "alternate".
    private static func address(of node: MarkupNode) -> String {
        var found: [String] = []
        for link in node.elements where link.name == "link" {
            let relation = link.attribute("rel", limit: 40) ?? "alternate"
            guard relation == "alternate" else { continue }
            found.append(link.attribute("href") ?? link.text(limit: 2100))
        }
        if let guid = child(of: node, "guid"), guid.attribute("isPermaLink", limit: 8) != "false" {
            found.append(guid.text(limit: 2100))
        }
        return found.map { PageText.line($0) }.first { WebAddress.isWeb($0) } ?? ""
    }

    /// The child of this name, in the item's own namespace or one of those that belong to feeds. Media and podcast
    /// elements have the same names and say other things.
    private static func child(of node: MarkupNode, _ name: String) -> MarkupNode? {
        let own = node.namespace
        return node.elements.first { child in
            let namespace = child.namespace
            // A prefix that is not declared stays part of the name.
            if namespace.isEmpty, let colon = child.name.firstIndex(of: ":") {
                return prefixes.contains(String(child.name[..<colon]))
                    && child.name[child.name.index(after: colon)...] == name
            }
            return child.name == name && (namespace.isEmpty || namespace == own || namespaces.contains(namespace))
        }
    }

    private static let prefixes: Set<String> = ["dc", "content", "atom", "dcterms"]
    private static let namespaces: Set<String> = [
        "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", "http://purl.org/rss/1.0/modules/content/",
        "http://purl.org/rss/1.0/", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#",
    ]
}
