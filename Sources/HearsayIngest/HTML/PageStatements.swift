// SPDX-License-Identifier: Apache-2.0

/// The raw statements of a page about itself, collected in one walk.
struct PageStatements {
    private var metas: [String: [String]] = [:]
    /// The content of the page's JSON-LD scripts.
    private(set) var scripts: [String] = []
    /// The content of `title`, and of the first `h1`.
    private(set) var title = ""
    private(set) var headline = ""
    private(set) var canonical = ""
    /// Times in the page that may be its publication, the more explicit first.
    private(set) var times: [String] = []

    init(_ root: MarkupNode) {
        var marked: [String] = []
        var plain: [String] = []
        for case .enter(let node) in MarkupWalk(root) where node.isElement {
            switch node.name {
            case "meta": readMeta(node)
            case "title": if title.isEmpty { title = node.text(limit: 2000) }
            case "h1": if headline.isEmpty { headline = PageText.line(node.text(limit: 2000)) }
            case "link":
                if canonical.isEmpty, node.attribute("rel")?.lowercased() == "canonical" {
                    canonical = node.attribute("href") ?? ""
                }
            case "script":
                guard scripts.count < LinkedData.maxBlocks,
                    node.attribute("type")?.lowercased().contains("ld+json") == true
                else { break }
                scripts.append(node.text(limit: LinkedData.maxBytes + 1))
            case "time":
                guard let time = node.attribute("datetime", limit: 80), marked.count + plain.count < 8 else { break }
                if node.attribute("itemprop") == "datePublished" || node.attribute("pubdate") != nil {
                    marked.append(time)
                } else {
                    plain.append(time)
                }
            default:
                guard node.attribute("itemprop", limit: 40) == "datePublished", marked.count < 8 else { break }
                marked.append(node.attribute("content", limit: 80) ?? node.text(limit: 80))
            }
        }
        // Of times without a meaning only the first counts, which stands below the headline.
        times = marked + plain.prefix(1)
    }

    /// The contents of `meta` tags with these names, in the order of the names.
    func values(of names: [String]) -> [String] { names.flatMap { metas[$0] ?? [] } }

    private mutating func readMeta(_ node: MarkupNode) {
        guard let content = node.attribute("content"), !content.isEmpty else { return }
        for attribute in ["property", "name", "itemprop"] {
            guard let name = node.attribute(attribute, limit: 80)?.lowercased() else { continue }
            // The first statement of a name counts; more of the same are for other things.
            if metas[name] == nil, metas.count < 400 { metas[name] = [content] }
        }
    }
}
