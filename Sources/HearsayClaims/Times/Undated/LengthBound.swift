// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The words before a length of time that bound it: "more than", "at least", "about", "nearly".
struct LengthBound {
    /// The first word.
    var start: Int
    /// What they say, or `nil`.
    var mod: TimexMod?

    /// Reads backwards from the first word of the length, not beyond `floor`.
    init(before core: Int, floor: Int, words: TimeWords) {
        start = core
        func form(_ k: Int) -> Term { k >= floor ? words.form(k) : .none }
        switch (form(core - 2), form(core - 1)) {
        case ("more", "than"), ("longer", "than"), ("greater", "than"):
            take(2, form(core - 3) == "no" ? .equalOrLess : .moreThan)
        case ("less", "than"), ("fewer", "than"), ("shorter", "than"):
            take(2, form(core - 3) == "no" || form(core - 3) == "not" ? .equalOrMore : .lessThan)
        case ("at", "least"): take(2, .equalOrMore)
        case ("at", "most"), ("up", "to"): take(2, .equalOrLess)
        case (_, "over") where form(core) != "the": take(1, .moreThan)
        case (_, "under"): take(1, .lessThan)
        case (_, "nearly"), (_, "almost"): take(1, .lessThan)
        case (_, "about"), (_, "around"), (_, "roughly"), (_, "approximately"), (_, "some"): take(1, .approx)
        default: return
        }
        switch (mod, form(start - 1)) {
        case (.equalOrLess, "no"), (.equalOrMore, "no"), (.equalOrMore, "not"): start -= 1
        case (.moreThan, "just"), (.lessThan, "just"), (.moreThan, "little"), (.lessThan, "little"): start -= 1
        default: break
        }
    }

    private mutating func take(_ count: Int, _ mod: TimexMod) {
        start -= count
        self.mod = mod
    }
}
