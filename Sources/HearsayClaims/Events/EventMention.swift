// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsayText

/// A place in the text where an event is named, with what its clause tells.
struct EventMention: Sendable {
    /// Head word of the trigger.
    var head: Int
    /// Words of the trigger, first to last.
    var words: Range<Int>
    /// The verb that lends a noun its subject, or `nil`.
    var light: Int?
    /// What the light verb's subject is.
    var lightRole: LightVerb.Role = .none
    /// PLOVER type.
    var type: PloverType
    /// Finer kind.
    var mode: String
    /// What the event does to its patient ("killed"), or empty.
    var harm: String
    /// Words that fill the actor's role, before they are resolved.
    var actorHeads: [Int] = []
    /// Words that fill the recipient's role.
    var recipientHeads: [Int] = []
    /// Words for those whom the event bears on where it has no recipient.
    var counterpartHeads: [Int] = []
    /// The word for what it is done to or about, where that is nobody.
    var theme: Int?
    /// Whether those who do it do it to one another: they meet, agree, clash.
    var isReciprocal = false
    /// Words that say who was harmed or what was destroyed.
    var patientHeads: [Int] = []
    /// Asserted or denied.
    var polarity = Polarity.asserted
    /// Actual, planned ...
    var reality = Reality.actual
    /// Whether the words only point back to an event told before; dropped unless they take up an outcome.
    var isMereMention = false
    /// The rules of polarity and reality.
    var modality: [String] = []
    /// Whether the sense itself promises: "pledged support".
    var isPledge = false
    /// Whether the sense asks for this very object: "sign" with a treaty, unlike "hold" with talks.
    var namesObject = false
    /// Whether it was tried, and not told whether it came about.
    var isAttempted = false
    /// Whether "will", "would" or "shall" makes it planned.
    var isFuture = false
    /// The lexicon row.
    var rule: String
    /// Whether nobody in the clause is the actor, but whoever says it: blame and demands told by a verb of the one blamed.
    var actorIsSpeaker = false
    /// Whether the trigger is a noun.
    var isNoun: Bool
    /// Events folded into this one: harm told as its outcome ("airstrikes killed 20").
    var outcomes: [Outcome] = []

    /// The rows of the events folded in.
    var foldedRules: [String] = []

    /// Harm told as the outcome of an event.
    struct Outcome: Sendable {
        /// "killed", "destroyed" ...
        var harm: String
        /// Who or what.
        var patients: [Int]
        /// The word that tells of it: what its clause says of place and time holds for the event.
        var head: Int
    }

    /// The predicate that the clause hangs on: the light verb, or the trigger itself.
    var predicate: Int { light ?? head }
}
