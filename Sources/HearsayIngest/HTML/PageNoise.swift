// SPDX-License-Identifier: Apache-2.0

/// Tells what stands around an article from its class names, roles and place.
struct PageNoise {
    /// Letters of prose within each element, were nothing left out.
    private let prose: [MarkupNode: Int]
    private let whole: Int

    /// The noise of a page with these blocks.
    init(_ blocks: [PageBlock]) {
        let masses = ProseMass(blocks)
        prose = masses.of
        whole = masses.whole
    }

    /// Whether an element is left out with all it holds.
    ///
    /// Names are given by people: an element that holds most of the page's prose is kept whatever it is called, unless it
    /// is called comments, which may well be longer than what they are about.
    func leavesOut(_ node: MarkupNode) -> Bool {
        switch node.name {
        case "html", "body", "main", "h1": return false
        case "aside", "footer": return !isMost(node)
        default: break
        }
        if node.attribute("itemprop") == "articleBody" { return false }
        let names = PageNoise.names(of: node)
        if names.contains(where: PageNoise.comments.contains) { return !holdsTheArticle(node) }
        let isNamed = names.contains(where: PageNoise.words.contains)
        let role = node.attribute("role", limit: 40).map { PageNoise.roles.contains($0.lowercased()) } ?? false
        return (isNamed || role || isHidden(node)) && !isMost(node)
    }

    private func isMost(_ node: MarkupNode) -> Bool {
        whole > 0 && (prose[node] ?? 0) * 2 > whole
    }

    private func isHidden(_ node: MarkupNode) -> Bool {
        if node.attribute("hidden", limit: 8) != nil || node.attribute("aria-hidden", limit: 8) == "true" {
            return true
        }
        guard let style = node.attribute("style", limit: 512) else { return false }
        let plain = style.lowercased().filter { $0 != " " }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }

    private func holdsTheArticle(_ node: MarkupNode) -> Bool {
        guard isMost(node) else { return false }
        for case .enter(let inner) in MarkupWalk(node) where inner.isElement {
            if inner.name == "h1" || inner.name == "main" || inner.attribute("itemprop") == "articleBody" {
                return true
            }
        }
        return false
    }

    /// The words in an element's class and id, and each two neighbours as one ("most-read" is "mostread" too).
    private static func names(of node: MarkupNode) -> [String] {
        var words: [String] = []
        for attribute in ["class", "id"] {
            guard let value = node.attribute(attribute, limit: 512) else { continue }
            var word = ""
            for character in value {
                let isCapital = character.isUppercase && word.last?.isLowercase == true
                if isCapital || !(character.isLetter || character.isNumber) {
                    if !word.isEmpty { words.append(word.lowercased()) }
                    word = ""
                }
                if character.isLetter || character.isNumber { word.append(character) }
                if character == " ", words.last != "" { words.append("") }
            }
            if !word.isEmpty { words.append(word.lowercased()) }
            words.append("")
        }
        return words + zip(words, words.dropFirst()).map { $0.isEmpty || $1.isEmpty ? "" : $0 + $1 }
    }

    private static let comments: Set<String> = [
        "comment", "comments", "disqus", "respond", "commentlist", "discussion", "replies", "livefyre",
    ]

    private static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
        "toolbar", "tablist",
    ]

    private static let words: Set<String> = [
        "ad", "ads", "advert", "adverts", "advertisement", "advertising", "adsense", "adslot", "adunit", "dfp", "gpt",
        "sponsor", "sponsored", "sponsors", "promo", "promos", "promotion", "promoted", "outbrain", "taboola", "teads",
        "banner", "cookie", "cookies", "consent", "gdpr", "onetrust", "share", "sharing", "sharebar", "sharetools",
        "social", "socials", "addthis", "sharethis", "related", "relatedlinks", "recommended", "recommendation",
        "recommendations", "recirc", "recirculation", "trending", "popular", "mostread", "mostpopular", "mostviewed",
        "readmore", "readnext", "readalso", "seealso", "morenews", "morefrom", "morestories", "latestnews", "upnext",
        "newsletter", "newsletters", "subscribe", "subscription", "signup", "signin", "login", "register", "paywall",
        "regwall", "donate", "donation", "breadcrumb", "breadcrumbs", "nav", "navbar", "navigation", "menu", "submenu",
        "megamenu", "sidebar", "rail", "rightrail", "footer", "colophon", "copyright", "masthead", "topbar", "toolbar",
        "popup", "modal", "overlay", "lightbox", "tooltip", "pagination", "pager", "prevnext", "postnav", "tags", "tag",
        "taglist", "tagcloud", "topics", "keywords", "skip", "skiplink", "sronly", "screenreader", "visuallyhidden",
        "noprint", "printonly", "authorbio", "aboutauthor", "authorbox", "rating", "ratings", "poll", "quiz", "widget",
        "widgets", "ticker", "marquee", "search", "searchform", "jumplink", "toc", "editsection", "mwjump", "catlinks",
        "reflist", "references",
    ]
}
