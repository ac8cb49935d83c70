// SPDX-License-Identifier: Apache-2.0

/// A stretch of a page that stands by itself: a paragraph, a heading, an item of a list, or loose text.
struct PageBlock {
    enum Kind: Hashable {
        case paragraph, heading, listItem, quote, caption, preformatted
        /// Text that stands in a box or a cell of a table, as menus and buttons do, and paragraphs of careless pages.
        case loose
        /// A time by itself, as over the entries of a live report.
        case time
    }

    var kind: Kind
    var text: String
    /// The block element it stands in.
    var element: MarkupNode
    /// Letters of the text, and those of them within links.
    var length: Int
    var linked: Int

    /// The part of the text that is links.
    var linkDensity: Double { length == 0 ? 0 : Double(linked) / Double(length) }

    /// Whether the text ends as a sentence does.
    var endsSentence: Bool {
        let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]"]
        guard let last = text.reversed().first(where: { !closing.contains($0) }) else { return false }
        return ".!?…:".contains(last)
    }

    /// Whether it is running text beyond doubt: long, or a sentence, and not made of links.
    var isProse: Bool {
        guard kind != .heading, kind != .time, linkDensity < 0.34 else { return false }
        // What a page calls a paragraph is one even if it is short: a flash has a single sentence.
        return length >= (kind == .paragraph || kind == .quote ? 12 : 25) && endsSentence || length >= 100
    }
}
