// SPDX-License-Identifier: Apache-2.0

/// One claim of a coded document: the form in which claims are exchanged, stored and linked.
///
/// The fields are those of the coded JSON; offsets are Unicode scalars of the document's text, end exclusive.
public struct ClaimRecord: Sendable, Hashable, Codable, Identifiable {
    /// Content-addressed name, unique over all documents that differ.
    public var id: String
    /// The words that name the event.
    public var trigger: Quotation
    /// Who vouches for it; `nil` where the outlet itself speaks.
    public var claimant: ActorRecord?
    /// Relaying sources, nearest first.
    public var via: [ActorRecord]
    /// The attributing words, or empty.
    public var cue: String
    /// PLOVER type.
    public var type: String
    /// Finer kind, or empty.
    public var mode: String
    /// Who did it.
    public var actors: [ActorRecord]
    /// To whom.
    public var recipients: [ActorRecord]
    /// `asserted` or `denied`.
    public var polarity: String
    /// `actual`, `planned`, `demanded`, `threatened` or `possible`.
    public var reality: String
    /// What happened to how many of what.
    public var counts: [CountRecord]
    /// Where; `nil` where the text gives no place.
    public var place: PlaceRecord?
    /// When; `nil` where the text gives no time.
    public var time: TimeRecord?
    /// The rules that made it.
    public var rules: [String]
    /// Fields that a rule supplied without words of their own.
    public var assumed: [AssumedField]

    /// Whether the claimant says that it did not happen.
    public var isDenied: Bool { polarity == "denied" }
    /// Whether it is told as having happened or as not having happened, not as planned, demanded or possible.
    public var isActual: Bool { reality == "actual" }
}

/// A field that the text does not state, and the rule that supplied it.
public struct AssumedField: Sendable, Hashable, Codable {
    /// The field ("time", "recipients[0].country").
    public var field: String
    /// The rule's id.
    public var rule: String

    /// An assumed field.
    public init(field: String, rule: String) {
        self.field = field
        self.rule = rule
    }
}
