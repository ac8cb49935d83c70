// SPDX-License-Identifier: Apache-2.0

/// What the elements of HTML are for.
enum PageElements {
    /// Elements with nothing to read in them.
    static let silent: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "svg", "math", "canvas", "video", "audio", "object",
        "embed",
        "button", "select", "textarea", "input", "option", "datalist", "map", "applet", "head", "title", "meta", "link",
        "dialog", "menu", "progress", "meter", "rp", "rt", "frameset", "noframes", "nav",
    ]

    /// Whether an element starts a line of its own.
    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    /// What text directly in a block element is.
    static func kind(of name: String, within outer: PageBlock.Kind?) -> PageBlock.Kind {
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6": .heading
        case "figcaption", "caption": .caption
        case "pre": .preformatted
        case "li", "dd", "dt": .listItem
        case "blockquote", "q": .quote
        case "p", "summary":
            switch outer {
            case .caption: .caption
            case .quote: .quote
            case .listItem: .listItem
            default: .paragraph
            }
        case "div", "section", "td", "tr", "tbody", "table", "th": outer == .caption ? .caption : .loose
        default: .loose
        }
    }

    private static let blocks: Set<String> = [
        "html", "body", "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
        "ul",
    ]
}
