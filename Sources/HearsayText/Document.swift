// SPDX-License-Identifier: Apache-2.0

/// One report as it came in: text with what is known about its origin.
///
/// Everything but the text may be unknown; unknown is the empty string or `nil`, never a guess.
public struct Document: Sendable, Equatable {
    /// Name within its collection; the reader supplies one (file name, line number) where the source gives none.
    public var id: String
    /// Headline, or empty.
    public var title: String
    /// When it was published, or `nil` if unknown: relative times then stay unknown too.
    public var published: Moment?
    /// The outlet, or empty.
    public var source: String
    /// Where it came from, or empty.
    public var url: String
    /// The text, unchanged.
    public var text: String
    /// Stretches of the text that came with it to be looked at, in Unicode scalars; `nil` where none were asked for.
    public var marks: [Range<Int>]?
    /// SHA-256 of the bytes it came from, in lowercase hexadecimal digits, or empty.
    ///
    /// Those bytes are the file of a text, the line of a JSON object, the page as it was sent (after decompression), the
    /// element of a feed's item: what has to be kept to show later that the text was not altered.
    public var sha256: String

    /// A document; only the text is required.
    public init(
        id: String = "", title: String = "", published: Moment? = nil, source: String = "", url: String = "",
        text: String, marks: [Range<Int>]? = nil, sha256: String = ""
    ) {
        self.id = id
        self.title = title
        self.published = published
        self.source = source
        self.url = url
        self.text = text
        self.marks = marks
        self.sha256 = sha256
    }
}
