// SPDX-License-Identifier: Apache-2.0

/// The text of HTML that stands within something else: the content of a feed's item.
enum FragmentText {
    /// The paragraphs of an element that holds HTML, escaped or as elements. All of it is taken as text, but for lines of
    /// links and lines such as "Read more".
    static func paragraphs(of node: MarkupNode) -> [String] {
        if node.elements.contains(where: { _ in true }) {
            return paragraphs(PageBlockReader.blocks(of: node) { _ in false })
        }
        let raw = node.text()
        // Plain text without tags: its own lines are its paragraphs.
        guard raw.contains("<") || raw.contains("&") else { return PageText.paragraphs(of: raw) }
        var html = Array("<html><body><div>".utf8)
        html.append(contentsOf: raw.utf8)
        let tree = html.withUnsafeBytes { bytes in
            Result { () throws(MarkupTree.Failure) in try MarkupTree.page(bytes) }
        }
        guard case .success(let tree) = tree else { return [] }
        return paragraphs(PageBlockReader.blocks(of: tree.root) { _ in false })
    }

    private static func paragraphs(_ blocks: [PageBlock]) -> [String] {
        blocks.filter { block in
            !NoisePhrases.contains(block.text) && (block.linkDensity <= 0.8 || block.isProse || block.length > 80)
        }.map(\.text)
    }
}
