// SPDX-License-Identifier: Apache-2.0

/// Short lines that pages put between the paragraphs of an article.
enum NoisePhrases {
    /// Whether a block is such a line.
    static func contains(_ text: String) -> Bool {
        guard text.utf8.count <= 160 else { return false }
        let folded = text.lowercased().trimmingPrefix { !$0.isLetter && !$0.isNumber && $0 != "©" }
        let bare = folded.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed()
        if whole.contains(String(bare)) { return true }
        if folded.hasPrefix("the post "), folded.contains("appeared first on") { return true }
        return openings.contains { folded.hasPrefix($0) }
    }

    private static let whole: Set<String> = [
        "", "advertisement", "advert", "ad", "sponsored", "sponsored content", "share", "share this",
        "share this article",
        "share this story", "tweet", "email", "print", "comments", "comment", "leave a comment", "reply", "like",
        "follow",
        "follow us", "loading", "read more", "more", "related", "related stories", "related articles",
        "related content",
        "most read", "most popular", "trending", "recommended", "subscribe", "sign up", "log in", "sign in", "register",
        "newsletter", "menu", "search", "close", "next", "previous", "back to top", "skip to content",
        "skip to main content", "continue reading", "story continues below", "article continues below",
        "story continues below advertisement", "listen to this article", "watch live", "play", "play video", "caption",
        "image caption", "image source", "media caption", "copy link", "save", "facebook", "twitter", "whatsapp",
        "telegram", "accept", "accept all", "reject all", "cookie settings", "privacy policy", "terms of use",
        "all rights reserved",
    ]

    private static let openings = [
        "read more:", "read more on ", "read also:", "also read:", "read next:", "see also:", "more on this",
        "more from ", "related:",
        "watch:", "listen:", "sign up for", "sign up to", "subscribe to ", "subscribe for ", "follow us on",
        "follow us at", "join our ", "click here ", "© ", "copyright ©", "copyright (c)", "this site uses cookies",
        "this website uses cookies", "we use cookies", "by continuing to use this site", "download our app",
        "get our app", "support our journalism", "like us on facebook", "share on ", "share via ", "filed under:",
        "posted in ", "tagged with", "tags:", "published by ", "skip to ",
    ]
}
