// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// What a reader takes in and what it supplies.
public struct IngestOptions: Sendable {
    /// The largest document that is read, in bytes of UTF-8: 16 MiB.
    ///
    /// The longest novels have 4 MB; a larger "report" is a dump or a log, and would hold up a worker for minutes.
    public static let defaultMaxDocumentBytes = 16 << 20

    /// Documents with more bytes of text are rejected with their size, and so are pages and feeds with more bytes.
    public var maxDocumentBytes: Int
    /// The publication time of documents that state none; `nil` leaves it unknown.
    public var published: Moment?

    /// Whether the spans of a JSON document's `toponyms` are read along, as its marks.
    public var readsMarks: Bool

    /// Whether an input that is a folder stands for the files in it, and those in its folders.
    ///
    /// They are read in the order of their names. Hidden files are left out, symbolic links are not followed, and each
    /// file that cannot be read is a rejection of its own. If this is `false`, a folder is a rejection.
    public var readsFolders: Bool

    /// Options; without arguments the defaults.
    public init(
        maxDocumentBytes: Int = IngestOptions.defaultMaxDocumentBytes, published: Moment? = nil,
        readsMarks: Bool = false, readsFolders: Bool = false
    ) {
        self.maxDocumentBytes = max(1, maxDocumentBytes)
        self.published = published
        self.readsMarks = readsMarks
        self.readsFolders = readsFolders
    }

    /// A JSON line may be this long: a text written with `\u` escapes alone takes three bytes for one, and there may be
    /// other fields.
    var maxLineBytes: Int { maxDocumentBytes.multipliedReportingOverflow(by: 4).overflow ? .max : maxDocumentBytes * 4 }
}
