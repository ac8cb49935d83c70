// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Function words that rules of grammar name; words with meaning of their own stand in the lexicon's tables.
enum Words {
    static let the: Term = "the"
    static let this: Term = "this"
    static let that: Term = "that"
    static let these: Term = "these"
    static let those: Term = "those"
    static let a: Term = "a"
    static let an: Term = "an"
    static let of: Term = "of"
    static let by: Term = "by"
    static let to: Term = "to"
    static let `for`: Term = "for"
    static let from: Term = "from"
    static let with: Term = "with"
    static let without: Term = "without"
    static let over: Term = "over"
    static let under: Term = "under"
    static let between: Term = "between"
    static let and: Term = "and"
    static let `if`: Term = "if"
    static let unless: Term = "unless"
    static let whether: Term = "whether"
    static let not: Term = "not"
    static let nt: Term = "n't"
    static let no: Term = "no"
    static let never: Term = "never"
    static let none: Term = "none"
    static let neither: Term = "neither"
    static let nor: Term = "nor"
    static let nobody: Term = "nobody"
    static let be: Term = "be"
    static let have: Term = "have"
    static let possessive: Term = "'s"
    static let will: Term = "will"
    static let would: Term = "would"
    static let shall: Term = "shall"
    static let may: Term = "may"
    static let might: Term = "might"
    static let can: Term = "can"
    static let could: Term = "could"
    static let must: Term = "must"
    static let should: Term = "should"
    static let ought: Term = "ought"
    static let he: Term = "he"
    static let she: Term = "she"
    static let it: Term = "it"
    static let they: Term = "they"
    static let we: Term = "we"
    static let i: Term = "i"
    static let his: Term = "his"
    static let her: Term = "her"
    static let its: Term = "its"
    static let their: Term = "their"
    static let our: Term = "our"
    static let my: Term = "my"
    static let who: Term = "who"
    static let which: Term = "which"
    static let whose: Term = "whose"
    static let both: Term = "both"
    static let other: Term = "other"
    static let latter: Term = "latter"
    static let former: Term = "former"
    static let two: Term = "two"
    static let side: Term = "side"
    /// Words of number, and of rows of things, that stand for what follows their "of".
    static let partitives: Set<Term> = [
        "number", "ten", "hundred", "thousand", "million", "billion", "dozen", "score", "majority", "handful", "lot",
        "some", "none", "any", "all", "each",
        "many", "most", "several", "half", "quarter", "percent", "series", "wave", "spate", "round", "string",
        "barrage", "flurry", "spell", "sequence", "pair", "succession", "hour", "day",
        "week", "minute",
    ]
}
