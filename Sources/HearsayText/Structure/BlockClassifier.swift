// SPDX-License-Identifier: Apache-2.0

/// Says what kind of block a stretch of text is, by signs that hold for reports in general.
///
/// Careful: what is not clearly something else is a paragraph, for a heading read as a paragraph costs little and a
/// paragraph read as page furniture costs its claims.
struct BlockClassifier {
    private let text: ByteView
    private let words = ReportWords.shared
    /// Whether the block is the first of a text that has others.
    private let opensText: Bool

    /// A classifier of `text`.
    init(_ text: ByteView, opensText: Bool) {
        self.text = text
        self.opensText = opensText
    }

    /// The kind of a block without a dateline. Complexity: linear in the block, with a bound.
    func kind(of block: Span) -> BlockKind {
        let shape = BlockShape(block, in: text)
        if isFurniture(block, shape) { return .boilerplate }
        if isCaption(block, shape) { return .caption }
        if isByline(block, shape) { return .byline }
        return isHeading(block, shape) ? .heading : .paragraph
    }

    // MARK: Boilerplate

    private func isFurniture(_ block: Span, _ shape: BlockShape) -> Bool {
        if shape.letters == 0 { return shape.digits == 0 && isRule(block) }
        guard block.count <= 160 else { return false }
        let start = block.start
        if shape.words <= 8, !shape.stopped || shape.words <= 4 {
            for opening in BlockClassifier.links where text.holds(opening, at: start) { return true }
        }
        if shape.words <= 2 {
            for opening in BlockClassifier.buttons where text.holds(opening, at: start) { return true }
        }
        for notice in BlockClassifier.notices where text.holds(notice, at: start) { return true }
        return find("all rights reserved", in: block)
    }

    /// A line of dashes, stars or dots.
    private func isRule(_ block: Span) -> Bool {
        guard block.count >= 3 else { return false }
        for i in block.start..<block.end {
            switch text[i] {
            case .ascii("-"), .ascii("_"), .ascii("="), .ascii("*"), .ascii("~"), .ascii("#"), 0x20, 0x0A: continue
            case .ascii(".") where i > block.start + 2: continue
            default: return false
            }
        }
        return true
    }

    private static let links: [StaticString] = [
        "advertisement", "read more", "read also", "see also", "also read", "read:", "related:", "related articles",
        "related stories", "share this", "share on", "click here", "follow us", "sign up", "continue reading",
        "story continues", "article continues", "watch:", "video:", "listen:", "print this", "back to top",
        "more on this story", "you may also like", "recommended stories", "skip to",
    ]

    private static let buttons: [StaticString] = [
        "subscribe", "comments", "loading", "sponsored", "share", "tweet", "print",
    ]

    private static let notices: [StaticString] = [
        "copyright ©", "© ", "(c) ", "sign up for our", "sign up to our", "subscribe to our", "follow us on",
        "click here to", "this material may not be published", "share this with", "continue reading the main story",
        "story continues below", "article continues below", "our standards: the thomson reuters",
    ]

    // MARK: Captions

    private func isCaption(_ block: Span, _ shape: BlockShape) -> Bool {
        guard block.count <= 700 else { return false }
        let start = block.start
        for opening in BlockClassifier.captionOpenings where text.holds(opening, at: start) { return true }
        if text.holds("in this ", at: start) || text.holds("in an ", at: start) || text.holds("this ", at: start) {
            // "In this 2016 file photo," "In this image released by ...,": the picture comes before the first comma.
            var i = start
            while i < min(block.end, start + 90), text[i] != .ascii(","), text[i] != .ascii(".") { i += 1 }
            let head = Span(start, i)
            if text.holds("in this ", at: start) {
                for word in BlockClassifier.pictures where find(word, in: head) { return true }
            } else if find("file photo", in: head) || find("handout photo", in: head) || find("undated photo", in: head)
            {
                return true
            }
        }
        return closesWithCredit(block)
    }

    private static let captionOpenings: [StaticString] = [
        "file photo", "file - ", "file – ", "file — ", "file: ", "file picture", "photo: ", "photo by ", "(photo",
        "[photo",
        "image: ", "image caption", "media caption", "image copyright", "image source", "pictured: ", "picture: ",
        "pictured above",
        "photo credit", "photograph: ", "caption: ", "a file photo", "handout photo", "an undated photo",
    ]

    private static let pictures: [StaticString] = [
        " photo", " image", " picture", " frame grab", " video grab", " screengrab", " still taken", " frame taken",
    ]

    /// Whether a credit in brackets, or a bare one like "REUTERS/Jane Doe", closes the block.
    private func closesWithCredit(_ block: Span) -> Bool {
        var end = block.end
        if text[end - 1] == .ascii(".") { end -= 1 }
        guard text[end - 1] == .ascii(")") || text[end - 1] == .ascii("]") else { return closesWithName(block) }
        var open = end - 2
        while open > block.start, end - open < 90, text[open] != .ascii("("), text[open] != .ascii("[") { open -= 1 }
        guard end - open < 90, text[open] == .ascii("(") || text[open] == .ascii("[") else { return false }
        let inner = Span(open + 1, end - 1)
        if agencyWithSlash(inner) { return true }
        var i = inner.start
        while i < inner.end {
            let word = i
            while i < inner.end, text[i].isASCIILetter { i += 1 }
            if i > word, words.credits.contains(text.term(word, i)), open == block.start || inner.count <= 60 {
                // "(see the photo)" is no credit: credits are capitalised.
                if text[inner.start].isASCIIUpper { return true }
            }
            i = max(i, word + 1)
        }
        return false
    }

    private func closesWithName(_ block: Span) -> Bool {
        var i = block.end
        while i > block.start, block.end - i < 60, text[i - 1] != .ascii("."), text[i - 1] != 0x0A { i -= 1 }
        while i < block.end, text[i].isBlank { i += 1 }
        return block.end - i > 6 && agencyWithSlash(Span(i, block.end)) && i > block.start
    }

    /// "REUTERS/Jane Doe", "AP Photo/Jane Doe", "Jane Doe/AFP".
    private func agencyWithSlash(_ span: Span) -> Bool {
        guard span.count < 60 else { return false }
        for i in span.start..<span.end where text[i] == .ascii("/") {
            var left = i
            while left > span.start, text[left - 1].isASCIILetter { left -= 1 }
            var right = i + 1
            while right < span.end, text[right].isASCIILetter { right += 1 }
            let known = ReportWords.shared.agencies
            if known.contains(text.term(left, i)) || words.credits.contains(text.term(left, i)) { return true }
            if known.contains(text.term(i + 1, right)) || words.credits.contains(text.term(i + 1, right)) {
                return true
            }
        }
        return false
    }

    // MARK: Bylines

    private func isByline(_ block: Span, _ shape: BlockShape) -> Bool {
        var start = block.start
        guard block.count <= 300 else { return false }
        if text[start] == .ascii("(") { start += 1 }
        for duty in BlockClassifier.duties where text.holds(duty, at: start) {
            let name = start + duty.utf8CodeUnitCount
            return ScalarKind.isUpper(at: name, in: text)
        }
        // "By Jane Doe", "By Jane Doe and John Roe | Agency": capitals all through, and no sentence.
        guard text.holds("by ", at: start), shape.words <= 14, shape.words >= 2, !shape.stopped,
            ScalarKind.isUpper(at: start + 3, in: text)
        else { return false }
        return shape.lower <= shape.smallWords + 1 && shape.capitals >= 2
    }

    private static let duties: [StaticString] = [
        "reporting by ", "additional reporting by ", "writing by ", "written by ", "editing by ", "edited by ",
        "compiled by ", "story by ", "report by ",
    ]

    // MARK: Headings

    private func isHeading(_ block: Span, _ shape: BlockShape) -> Bool {
        guard block.count <= 120, shape.words >= 1, shape.words <= 16, !shape.stopped else { return false }
        let first = text[block.start]
        let last = text[block.end - 1]
        if first == .ascii("-"), last == .ascii("-"), text[block.start + 1].isBlank { return true }
        guard !shape.listed else { return false }
        guard shape.letters * 2 > block.count, last != .ascii(":") else { return false }
        if shape.letters >= 4, shape.uppercase == shape.letters, shape.words >= 1 { return true }
        if first == .ascii("\"") || first == 0xE2, !opensText { return false }
        if shape.words >= 2, shape.lower <= shape.smallWords, shape.capitals >= 2 { return true }
        return opensText && shape.words >= 3 && ScalarKind.isUpper(at: block.start, in: text)
    }

    /// Whether `phrase` (ASCII, small letters) stands anywhere in a span.
    private func find(_ phrase: StaticString, in span: Span) -> Bool {
        let length = phrase.utf8CodeUnitCount
        guard span.count >= length else { return false }
        for i in span.start...(span.end - length) where text.holds(phrase, at: i) { return true }
        return false
    }
}
