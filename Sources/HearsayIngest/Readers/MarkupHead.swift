// SPDX-License-Identifier: Apache-2.0

/// Tells pages and feeds from text by the first tag.
enum MarkupHead {
    /// So much of an input is looked at; comments and licences before the first tag are shorter.
    static let length = 16 << 10

    /// What the first tag opens, or `nil` if the input opens with no tag that is known.
    static func format(of head: UnsafeRawBufferPointer) -> Format? {
        // UTF-16 is looked at as if every second byte were not there.
        let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
        var rest = isWide ? head.filter { $0 != 0 && $0 < 0x80 }[...] : Array(head)[...]
        if rest.starts(with: TextCheck.byteOrderMark) { rest = rest.dropFirst(3) }
        var isXML = false
        while true {
            rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            guard rest.first == UInt8(ascii: "<") else { return nil }
            if rest.starts(with: Array("<?".utf8)) {
                if name(rest.dropFirst(2)) == "xml" { isXML = true }
                guard skip(past: "?>", in: &rest) else { return isXML ? .otherXML : nil }
            } else if rest.starts(with: Array("<!--".utf8)) {
                guard skip(past: "-->", in: &rest) else { return isXML ? .otherXML : nil }
            } else if rest.starts(with: Array("<!".utf8)) {
                guard name(rest.dropFirst(2)) == "doctype" else { return isXML ? .otherXML : nil }
                let type = name(rest.dropFirst(9).drop { $0 == 0x20 || (0x09...0x0D).contains($0) })
                if type == "html" { return .html }
                if feeds.contains(type) { return .feed }
                return .otherXML
            } else {
                let tag = name(rest.dropFirst())
                if feeds.contains(tag) { return .feed }
                if pages.contains(tag) { return .html }
                return isXML ? .otherXML : nil
            }
        }
    }

    /// The name that starts here, in small letters.
    private static func name(_ bytes: ArraySlice<UInt8>) -> String {
        let name = bytes.prefix(24).prefix { byte in
            (48...58).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private static func skip(past end: String, in rest: inout ArraySlice<UInt8>) -> Bool {
        let end = Array(end.utf8)
        var i = rest.startIndex
        while i + end.count <= rest.endIndex {
            if rest[i..<(i + end.count)].elementsEqual(end) {
                rest = rest[(i + end.count)...]
                return true
            }
            i += 1
        }
        return false
    }

    private static let feeds: Set<String> = ["rss", "feed", "rdf:rdf", "atom:feed"]
    /// Tags that open a page, or a part of one that was saved by itself.
    private static let pages: Set<String> = [
        "html", "head", "body", "title", "meta", "link", "script", "style", "base", "article", "main", "section", "div",
        "header", "nav", "h1", "h2", "h3", "p", "table", "center", "font", "ul", "ol", "blockquote", "span", "img", "a",
    ]
}
