// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// The words that open an expression of time, and what they make of it: "early on", "since the", "no later than".
///
/// Read backwards from the word that carries the meaning: an article, "early" or "late", one preposition, and "early" or
/// "shortly" before that. Nothing else is ever taken in.
struct TimeOpening {
    /// What the opening says of the days behind it.
    enum Bound: Sendable {
        /// They are the time.
        case at
        /// The time begins with them and is open.
        case since
        /// The time ends with them and begins anywhere.
        case until
        /// The time lies before them.
        case before
        /// The time lies after them.
        case after
    }

    /// The first word of the expression.
    var start: Int
    /// The first word of the expression without the preposition: where a TIMEX3 begins.
    var core: Int
    /// What the preposition says.
    var bound = Bound.at
    /// What "early" or "about" says.
    var mod: TimexMod?

    /// No opening words before word `start`.
    init(none start: Int) {
        self.start = start
        core = start
    }

    /// Reads the opening of an expression whose own words begin at `core`, not going back beyond `floor`.
    init(before core: Int, floor: Int, takesArticle: Bool, isRange: Bool, words: TimeWords) {
        start = core
        self.core = core
        func form(_ k: Int) -> Term { k >= floor ? words.form(k) : .none }
        if takesArticle, form(start - 1) == "the" { start -= 1 }
        self.core = start
        if TimeOpening.isDegree(form(start - 1)) || TimeOpening.isApproximate(form(start - 1)),
            TimeOpening.isDegree(form(start - 1)) || TimeOpening.preposition(form(start - 2)) != nil
        {
            start -= 1
            self.core = start
            mod = TimeOpening.mod(form(start))
        }
        guard let bound = TimeOpening.preposition(form(start - 1)) else {
            if let bound = TimeOpening.beginning(form(start - 1)) {
                self.bound = bound
                start -= 1
            }
            return
        }
        self.bound = bound
        start -= 1
        if TimeOpening.isApproximate(form(start)) {
            self.core = start
            mod = .approx
        }
        switch (form(start - 1), form(start)) {
        case ("later", "than"): start -= form(start - 2) == "no" || form(start - 2) == "not" ? 2 : 1
        case ("earlier", "than"), (_, "than"):
            // "more than", "other than": no time hangs on them.
            start += 1
            self.bound = .at
            return
        case ("up", "to"), ("up", "until"): start -= 1
        case ("prior", "to"): start -= 1
        case (_, "to"), (_, Words.of):
            if form(start - 1) == "as", form(start) == Words.of { start -= 1; self.bound = .since; return }
            if form(start - 1) == "ahead", form(start) == Words.of { start -= 1; self.bound = .before; return }
            start += 1
            self.bound = .at
            return
        case (_, Words.between):
            if !isRange { start += 1 }
        case (_, Words.from):
            self.bound = isRange || TimeOpening.followsNoun(start, words) ? .at : .since
        default: break
        }
        let before = form(start - 1)
        if TimeOpening.isDegree(before) || before == "shortly" || before == "just" {
            start -= 1
            if before == "shortly" || before == "just" {
                self.bound = .at
            } else {
                self.core = start
                mod = TimeOpening.mod(before)
            }
            if let outer = TimeOpening.preposition(form(start - 1)), outer == .at, form(start - 1) == "at" {
                start -= 1
            }
        } else if form(start) == "on" || form(start) == "in" || form(start) == "from" || form(start) == "at",
            TimeOpening.beginning(before) != nil
        {
            self.bound = .since
            start -= 1
        }
    }

    private static func isDegree(_ form: Term) -> Bool {
        switch form {
        case "early", "late", "earlier", "later": true
        default: false
        }
    }

    /// What a word before the days or their preposition says of them.
    private static func mod(_ form: Term) -> TimexMod? {
        switch form {
        case "early", "earlier": .start
        case "late", "later": .end
        default: isApproximate(form) ? .approx : nil
        }
    }

    private static func isApproximate(_ form: Term) -> Bool {
        switch form {
        case "around", "about", "approximately", "roughly", "circa": true
        default: false
        }
    }

    private static func beginning(_ form: Term) -> Bound? {
        switch form {
        case "beginning", "starting", "commencing": .since
        default: nil
        }
    }

    /// What a preposition says; `nil` for words that are none of time.
    private static func preposition(_ form: Term) -> Bound? {
        switch form {
        case "on", "at", "in", "by", "during", "over", "within", "throughout", "around", "about", "for", "from", "than",
            Words.between, Words.of, "near", "towards", "toward":
            .at
        case "since": .since
        case "until", "till", Words.to, "through": .until
        case "before": .before
        case "after": .after
        default: nil
        }
    }

    /// "images from Sunday": a noun before "from", not something that goes on.
    private static func followsNoun(_ k: Int, _ words: TimeWords) -> Bool {
        guard words.range.contains(k - 1) else { return false }
        switch words.parsed.tags[k - 1] {
        case .noun, .propn: return true
        default: return false
        }
    }
}
