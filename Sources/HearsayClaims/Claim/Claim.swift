// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon
public import HearsayText

/// One event, as one claimant tells it, in one document.
///
/// Every field that was read carries the span of the words it was read from; every value that a rule supplied is named in
/// ``assumptions``. What is unknown is `nil` or empty. The exchanged form is the one of the gold claims' schema.
public struct Claim: Sendable, Hashable {
    /// Content-addressed name: document hash, trigger span, type and claimant; the same input gives the same id.
    public var id: String
    /// The words that name the event.
    public var trigger: Span
    /// The innermost source: where the account comes from for it; `nil` where the outlet itself speaks.
    public var claimant: Actor?
    /// Relaying sources between claimant and outlet, nearest first.
    public var via: [Actor]
    /// The attributing words ("said", "according to"), or `nil`.
    public var cue: Span?
    /// PLOVER type.
    public var type: PloverType
    /// Finer kind ("aerial", "martial-law"), or empty.
    public var mode: String
    /// Who did it.
    public var actors: [Actor]
    /// To whom.
    public var recipients: [Actor]
    /// Whom or what the event bears on beyond its recipients, by the words of its predicate: for coding to PLOVER.
    /// Places and things may be among them.
    package var counterparts: [Actor]
    /// Whether the words themselves promise it: "pledged support".
    package var isPledge: Bool
    /// Whether it is told as tried, and not whether it came about.
    package var isAttempted: Bool
    /// Whether the actors do it to one another.
    package var isReciprocal: Bool
    /// How the sentence tells the event.
    package var prominence: Prominence
    /// Whether the claimant says that it happened or that it did not.
    public var polarity: Polarity
    /// Whether it happened, will, must, or may.
    public var reality: Reality
    /// What happened to how many of what.
    public var counts: [Count]
    /// The most precise place of the event that the text gives, or `nil`.
    public var place: Place?
    /// When, or `nil` where the text gives no time.
    public var time: TimeReference?
    /// The rules that made it, in the order of the stages: lexicon rows and stage rules.
    public var rules: [String]
    /// Values that the text does not state and a rule supplied.
    public var assumptions: [Assumption]

    /// Whether it tells of an investigation, which blames nobody yet.
    package var isInquiry: Bool { type == .accuse && mode == "investigate" }

    /// A claim about the event at `trigger`, with nothing else known.
    public init(trigger: Span, type: PloverType) {
        id = ""
        self.trigger = trigger
        self.type = type
        claimant = nil
        via = []
        cue = nil
        mode = ""
        actors = []
        recipients = []
        counterparts = []
        isReciprocal = false
        isAttempted = false
        isPledge = false
        prominence = .main
        polarity = .asserted
        reality = .actual
        counts = []
        place = nil
        time = nil
        rules = []
        assumptions = []
    }
}

/// Whether an event is said to have happened or said not to have.
public enum Polarity: String, Sendable, CaseIterable {
    case asserted, denied
}

/// A value that the text does not state: which field, and the rule that supplied it.
public struct Assumption: Sendable, Hashable {
    /// The field, with its index where it is a list ("recipients[0].country", "time.from").
    public var field: String
    /// The rule ("time.published-year").
    public var rule: String

    /// An assumption.
    public init(field: String, rule: String) {
        self.field = field
        self.rule = rule
    }
}
