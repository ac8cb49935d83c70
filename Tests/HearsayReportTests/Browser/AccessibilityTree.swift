// SPDX-License-Identifier: Apache-2.0

/// A page as those read it who do not see it.
struct AccessibilityTree {
    private let nodes: [Reply]

    init(_ tab: BrowserTab) throws {
        nodes = try tab.send("Accessibility.getFullAXTree")["nodes"].array.filter { !$0["ignored"].isTrue }
    }

    /// Roles of what has no name, but must have one.
    var nameless: [String] {
        let named: Set = [
            "button", "link", "checkbox", "combobox", "searchbox", "textbox", "Date", "heading", "columnheader",
            "rowheader", "region", "navigation", "dialog", "search", "table", "DisclosureTriangle", "image",
        ]
        return nodes.filter { named.contains($0["role"]["value"].string) && $0["name"]["value"].string.isEmpty }
            .map { $0["role"]["value"].string + " " + $0["nodeId"].string }
    }

    /// All texts, in order.
    var text: String {
        nodes.filter { $0["role"]["value"].string == "StaticText" }.map { $0["name"]["value"].string }
            .joined(separator: "\n")
    }
}
