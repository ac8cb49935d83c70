// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The closed-class words and marks that the rules of attribution know by themselves.
enum CueWords {
    static let stop: Term = "."
    static let comma: Term = ","
    static let colon: Term = ":"
    static let semicolon: Term = ";"
    static let dashes: Set<Term> = ["-", "--", "\u{2013}", "\u{2014}"]
    static let sentenceEnds: Set<Term> = [".", "!", "?", "...", "\u{2026}"]
    static let openingBrackets: Set<Term> = ["(", "[", "{"]
    static let negations: Set<Term> = ["not", "n't", "never", "no"]
    static let relatives: Set<Term> = ["who", "which", "that", "whom", "whose"]
    static let contrasts: Set<Term> = ["while", "whereas", "whilst", "although", "though"]
    static let be: Term = "be"
    static let it: Term = "it"
    static let by: Term = "by"
    static let `as`: Term = "as"
    static let of: Term = "of"
    static let `for`: Term = "for"
    static let to: Term = "to"
    static let that: Term = "that"
    static let from: Term = "from"
    static let promise: Term = "promise"
    /// Verbs whose object is whom they speak to.
    static let addressing: Set<Term> = [
        "tell", "inform", "assure", "warn", "remind", "notify", "convince", "ask", "urge", "advise", "persuade",
        "brief", "call",
        "accuse", "promise", "show", "teach",
    ]
    /// Prepositions that what somebody is charged or threatened with stands after.
    static let charging: Set<Term> = ["with", "against", "as"]
    /// Words that open an indirect question.
    static let questions: Set<Term> = ["how", "why", "whether", "what", "where", "who", "when"]
    static let definite: Set<Term> = ["the", "this", "that"]
    static let genitives: Set<Term> = ["'s", "'"]
    static let questioner: Set<Term> = ["q", "a"]
    static let bullets: Set<Term> = ["\u{2022}", "*", "\u{00B7}", "\u{25AA}", "\u{25CF}", "\u{2023}"]
    /// Words that open with an apostrophe of omission.
    static let clipped: Set<Term> = ["em", "cause", "til", "twas", "tis", "n", "bout", "round", "cuz", "kay"]
    static let doubleMarks: Set<Term> = ["\"", "''", "``", "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}"]
}
