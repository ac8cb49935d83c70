// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// What a reader takes in and what it supplies.
public struct IngestOptions: Sendable {
    /// The largest document that is read, in bytes of UTF-8: 16 MiB.
    ///
    /// The longest novels have 4 MB; a larger "report" is a dump or a log, and would hold up a worker for minutes.
    public static let defaultMaxDocumentBytes = 16 << 20

    /// Documents with more bytes of text are rejected with their size.
    public var maxDocumentBytes: Int
    /// The publication time of documents that state none; `nil` leaves it unknown.
    public var published: Moment?

    /// Whether the spans of a JSON document's `toponyms` are read along, as its marks.
    public var readsMarks: Bool

    /// Options; without arguments the defaults.
    public init(
        maxDocumentBytes: Int = IngestOptions.defaultMaxDocumentBytes, published: Moment? = nil,
        readsMarks: Bool = false
    ) {
        self.maxDocumentBytes = max(1, maxDocumentBytes)
        self.published = published
        self.readsMarks = readsMarks
    }

    /// A JSON line may be this long: a text written with `\u` escapes alone takes three bytes for one, and there may be
    /// other fields.
    var maxLineBytes: Int { maxDocumentBytes.multipliedReportingOverflow(by: 4).overflow ? .max : maxDocumentBytes * 4 }
}
