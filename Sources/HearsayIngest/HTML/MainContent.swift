// SPDX-License-Identifier: Apache-2.0

/// Finds the article of a page: the element that holds its prose, and the blocks in it that belong to the article.
struct MainContent {
    private let root: MarkupNode

    /// The content below `root`.
    init(_ root: MarkupNode) {
        self.root = root
    }

    /// The paragraphs of the article, without the headline `title`; empty if the page has no running text.
    func paragraphs(title: String) -> [String] {
        let all = PageBlockReader.blocks(of: root) { _ in false }
        let noise = PageNoise(all)
        let blocks = PageBlockReader.blocks(of: root, leavingOut: noise.leavesOut)
        let mass = ProseMass(blocks)
        guard mass.whole > 0 else { return [] }
        let article = element(mass, blocks)
        let range = range(of: article, in: blocks)
        let isLive = blocks[range].count { $0.kind == .time } >= 3
        var kept: [PageBlock] = []
        var texts: Set<String> = []
        for var block in blocks[range] where isKept(block, title: title, isLive: isLive) {
            // On pages without headings the headline is the first line of the text.
            if kept.isEmpty, !title.isEmpty, block.text.hasPrefix(title + "\n") {
                block.text = String(block.text.dropFirst(title.count + 1))
            }
            // Pages repeat a paragraph as the picture's caption or the teaser.
            if block.length > 60, !texts.insert(block.text).inserted { continue }
            kept.append(block)
        }
        return PageHeadings.withoutEmpty(kept).map(\.text)
    }

    /// The element of the article: what the page marks as such if that holds a good part of the prose, else the
    /// innermost that holds nearly all.
    private func element(_ mass: ProseMass, _ blocks: [PageBlock]) -> MarkupNode {
        var bodies: [MarkupNode] = []
        var articles: [MarkupNode] = []
        var mains: [MarkupNode] = []
        for case .enter(let node) in MarkupWalk(root) where mass.of[node] != nil {
            let itemprop = node.attribute("itemprop", limit: 40)
            if itemprop == "articleBody" || itemprop == "reviewBody" { bodies.append(node) }
            switch node.name {
            case "article": articles.append(node)
            case "main": mains.append(node)
            default: if node.attribute("role", limit: 20) == "main" { mains.append(node) }
            }
        }
        for (candidates, part) in [(bodies, 0.4), (articles, 0.5), (mains, 0.5)] {
            let best = candidates.max { a, b in mass.of[a, default: 0] < mass.of[b, default: 0] }
            if let best, Double(mass.of[best, default: 0]) >= Double(mass.whole) * part { return best }
        }
        var node = root
        while let inner = node.elements.first(where: { mass.of[$0, default: 0] * 10 >= mass.of[node, default: 0] * 8 })
        {
            // A single paragraph is no container.
            guard PageElements.kind(of: inner.name, within: nil) == .loose else { break }
            node = inner
        }
        return node
    }

    /// The blocks within the element, and prose between the headline and them: ledes often stand in a box of their own.
    private func range(of article: MarkupNode, in blocks: [PageBlock]) -> Range<Int> {
        func isWithin(_ block: PageBlock) -> Bool {
            var node: MarkupNode? = block.element
            while let current = node {
                if current == article { return true }
                node = current.parent
            }
            return false
        }
        let inside = blocks.map(isWithin)
        guard let first = inside.firstIndex(of: true), let last = inside.lastIndex(of: true) else { return 0..<0 }
        let headline = blocks[..<first].lastIndex { $0.kind == .heading && $0.element.name == "h1" }
        guard let headline, first - headline <= 12 else { return first..<(last + 1) }
        return headline..<(last + 1)
    }

    private func isKept(_ block: PageBlock, title: String, isLive: Bool) -> Bool {
        guard block.linkDensity <= 0.5, !NoisePhrases.contains(block.text) else { return false }
        switch block.kind {
        case .heading: return block.text != title
        case .paragraph, .quote, .caption, .preformatted: return true
        case .listItem: return block.linkDensity <= 0.34
        case .loose: return block.isProse || block.endsSentence && block.length >= 15
        case .time: return isLive
        }
    }
}
