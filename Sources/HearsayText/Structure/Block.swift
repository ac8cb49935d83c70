// SPDX-License-Identifier: Apache-2.0

/// What a block of text is within a report.
public enum BlockKind: UInt8, Sendable, CaseIterable {
    /// Running text.
    case paragraph
    /// A headline or a heading between paragraphs: short, without a full stop at its end.
    case heading
    /// Words under a picture ("In this 2016 file photo, ... (AFP via Getty Images)").
    case caption
    /// Who wrote it ("By Jane Doe, Reporting by ...").
    case byline
    /// Neither prose nor heading: credits, links, "Read more", shares, list debris.
    case boilerplate
}

/// The place, day and agency that open a wire report: "BAKU, Sept 27 (Reuters) -".
public struct Dateline: Hashable, Sendable {
    /// All of it, up to and with the dash.
    public var span: Span
    /// The place ("BAKU"), or `nil`.
    public var place: Span?
    /// The day ("Sept 27"), or `nil`.
    public var date: Span?
    /// The agency ("Reuters"), or `nil`.
    public var agency: Span?

    /// A dateline.
    public init(span: Span, place: Span? = nil, date: Span? = nil, agency: Span? = nil) {
        self.span = span
        self.place = place
        self.date = date
        self.agency = agency
    }
}

/// A paragraph, heading, caption or byline: a run of text between blank lines or line ends.
public struct Block: Hashable, Sendable {
    /// Where it stands, without white space at its ends.
    public var span: Span
    /// What it is.
    public var kind: BlockKind
    /// The dateline it opens with, if any. Its words belong to no sentence.
    public var dateline: Dateline?

    /// A block.
    public init(span: Span, kind: BlockKind, dateline: Dateline? = nil) {
        self.span = span
        self.kind = kind
        self.dateline = dateline
    }
}
