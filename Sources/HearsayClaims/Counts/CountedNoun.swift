// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// The words around a noun that may count it, read by neighbours as well as by the tree, which may be wrong.
struct CountedNoun {
    let parsed: ParsedText
    /// The noun.
    let head: Int
    /// Its sentence.
    let sentence: Range<Int>
    /// Where the entry of the lexicon that the noun ends begins ("pick-up truck").
    private let entryStart: Int

    /// Whether the lexicon has the noun as a thing, which is counted whatever its number looks like ("two landing craft").
    private let isThing: Bool

    /// The noun that a tree calls the head, or the one it should: see ``HeadFinder``.
    init(_ head: Int, in parsed: ParsedText, _ matches: LexicalMatches) {
        self.parsed = parsed
        sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: head)].words
        self.head = HeadFinder(parsed: parsed, matches: matches, sentence: sentence).head(head)
        var first = matches.thing(at: self.head)?.words.lowerBound ?? self.head
        isThing = matches.thing(at: self.head) != nil
        // "David's Sling systems": the name before belongs to it too.
        while first > sentence.lowerBound, let thing = matches.thing(at: first - 1) { first = thing.words.lowerBound }
        entryStart = first
    }

    private func form(_ k: Int) -> Term {
        sentence.contains(k) ? parsed.text.words.form[k] : .none
    }

    /// The first of the words before the noun that can modify it: back to an article, a verb, a preposition, a comma. At
    /// most twelve.
    var start: Int {
        var k = head
        while k > sentence.lowerBound, head - k < 12, isModifier(k - 1) {
            k -= 1
            if isArticle(k) {
                // "half a million", "not a single"
                while k > sentence.lowerBound, CountedNoun.beforeArticles.contains(form(k - 1)) { k -= 1 }
                return k
            }
        }
        return k
    }

    /// Whether word `k` says that a singular behind it is one: "a", "the", "one".
    func isOne(_ k: Int) -> Bool {
        switch form(k) {
        case Words.a, Words.an, Words.the: isArticle(k)
        case "one": true
        default: false
        }
    }

    private func isArticle(_ k: Int) -> Bool {
        // Not the "A" of "A-10" or "RPO-A".
        guard parsed.text.words.flags[k].contains(.spaceAfter), form(k - 1) != "-" else { return false }
        switch form(k) {
        case Words.a, Words.an, Words.the, Words.its, Words.their, Words.his, Words.her, Words.our, Words.my:
            return true
        default: return false
        }
    }

    private func isModifier(_ k: Int) -> Bool {
        let flags = parsed.text.words.flags[k]
        // What is glued to a word of the phrase is of it: "UH-60", "surface-to-air".
        if !flags.contains(.spaceAfter), !flags.contains(.punctuation) || form(k) == "-" || form(k) == "/" {
            return true
        }
        // A name or a designation is one whatever the tree calls it, and so is what the noun's own entry holds.
        if flags.contains(.digits) || k >= entryStart { return true }
        if flags.contains(.capitalised), k > sentence.lowerBound, parsed.tags[k] != .verb, parsed.tags[k] != .aux {
            return true
        }
        switch (form(k), form(k + 1)) {
        case ("so", _): return form(k - 1) == "or"
        case (Words.not, "one"), ("or", "so"), ("or", "more"), ("or", "fewer"), (Words.of, "hundred"),
            (Words.of, "thousand"),
            (Words.of, "dozen"):
            return true
        default: break
        }
        switch parsed.tags[k] {
        case .adj, .noun, .propn, .num, .det: return true
        case .adv: return parsed.head(k).map { $0 <= head && $0 > k } ?? false
        case .verb: return parsed.relations[k] == .amod || parsed.relations[k] == .compound
        case .punct, .sym:
            return form(k) == "-" || form(k) == "–" || form(k) == "\"" || form(k) == "“" || form(k) == "”"
        case .adp: return form(k) == Words.to && k > 0 && parsed.text.words.flags[k - 1].contains(.digits)
        case .cconj: return isNumberJoin(k)
        default: return false
        }
    }

    /// The "or" of "four or five", the "and" of "two hundred and five".
    private func isNumberJoin(_ k: Int) -> Bool {
        let reader = NumberReader(text: parsed.text)
        guard k > sentence.lowerBound, k + 1 < head else { return false }
        return (reader.isNumber(k - 1) || form(k - 1) == "hundred" || form(k - 1) == "thousand")
            && (reader.isNumber(k + 1) || form(k + 1) == "more" || form(k + 1) == "so" || form(k + 1) == "fewer")
    }

    /// Whether a number that covers `words` counts the noun: it is no year, age, measure, price, or part of a name.
    func isCounted(by words: Range<Int>, value: Int) -> Bool {
        let first = words.lowerBound
        let next = words.upperBound
        let before = form(first - 1)
        // "T-72", "Su-25"
        if before == "-", !parsed.text.words.flags[first - 1].contains(.spaceAfter) { return false }
        switch before {
        case "$", "€", "£", "aged", "#", "no.", "nos.": return false
        default: break
        }
        if CountedNoun.numbered.contains(before) { return false }
        guard next <= head else { return true }
        // "22-year-old", "40-barrel", "10 km"
        if form(next) == "-", !parsed.text.words.flags[next - 1].contains(.spaceAfter) { return false }
        if next < head, isMeasure(next), parsed.text.words.flags[next].contains(.spaceAfter) { return false }
        if words.count == 1, (1990...2035).contains(value), parsed.text.words.span(first).count == 4,
            parsed.tags[first - (first > sentence.lowerBound ? 1 : 0)] == .det
        {
            return false
        }
        return value == 1 || value == 0 || !isSingular || isThing || isCollective
    }

    /// Whether it is a common noun in the singular.
    private var isSingular: Bool {
        parsed.tags[head] == .noun && parsed.morphology[head].contains(.singular)
    }

    /// Nouns counted without a plural, and abbreviated names of weapons ("10 T-72").
    private var isCollective: Bool {
        CountedNoun.collectives.contains(form(head)) || parsed.text.words.flags[head].contains(.digits)
            || parsed.text.words.flags[head].contains(.allCapitals)
    }

    /// Whether it measures: miles, hours, dollars, percent. Such a number counts nobody.
    var isMeasure: Bool {
        isMeasure(head) || form(head - 1) == "$" || form(head) == "$"
    }

    /// A letter is a measure only as a small one: "10 m", not "ten M-84".
    private func isMeasure(_ k: Int) -> Bool {
        CountedNoun.measures.contains(form(k)) && !parsed.text.words.flags[k].contains(.capitalised)
    }

    /// Whether it is a stuff: "the artillery" is not one.
    var isMass: Bool { CountedNoun.masses.contains(form(head)) }

    /// Whether it stands for the people or things behind its "of": "a group of 20 rebels", "the lives of 30 people".
    var isContainer: Bool { CountedNoun.containers.contains(form(head)) }

    /// Whether "not" stands right before its number: "and not nine", "not 11 as was said at first". "Not one" and "not a
    /// single" are none.
    var isDenied: Bool {
        guard let k = [start - 1, start].first(where: { form($0) == Words.not }), k + 1 < sentence.upperBound else {
            return false
        }
        return form(k + 1) != "one" && NumberReader(text: parsed.text).isNumber(k + 1)
    }

    /// Whether the word alone names nobody: "six", "three others", "two more", "the wounded".
    var isBare: Bool {
        if parsed.tags[head] == .num { return true }
        switch form(head) {
        case "others", "other", "more", "wounded", "injured", "dead", "dozens", "scores", "hundreds", "thousands",
            "several", "many", "both", "casualties", "none":
            return true
        default: return false
        }
    }

    /// Whether it counts the dead without a word for people: "four deaths", "five bodies".
    var isDeath: Bool { CountedNoun.deaths.contains(form(head)) }

    private static let deaths: Set<Term> = ["body", "bodies", "life", "lives", "death", "deaths"]

    private static let masses: Set<Term> = [
        "equipment", "artillery", "armour", "armor", "hardware", "ammunition", "infrastructure", "weaponry", "materiel",
        "machinery", "infantry", "cavalry", "aviation", "storage", "crew", "staff", "personnel", "police", "military",
    ]
    private static let beforeArticles: Set<Term> = ["half", "not", "quite", "all", "both"]
    private static let numbered: Set<Term> = [
        "brigade", "unit", "battalion", "regiment", "division", "flight", "resolution", "route", "highway", "number",
        "checkpoint", "article", "block", "area", "zone", "school", "terminal", "gate", "squadron", "company",
        "hospital",
        "category", "phase", "level", "section", "chapter", "page", "hill", "height",
    ]
    private static let measures: Set<Term> = [
        "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "mile", "miles", "metre", "metres", "meter",
        "meters", "m", "cm", "mm", "ft", "foot", "feet", "kg", "kilograms", "tonne", "tonnes", "ton", "tons", "pounds",
        "litres", "liters", "hectares", "acres", "percent", "%", "cent", "dollars", "dollar", "euros", "euro",
        "roubles",
        "rubles", "lira", "usd", "eur", "degrees", "second", "seconds", "minute", "minutes", "hour", "hours", "day",
        "days",
        "night", "nights", "week", "weeks", "month", "months", "year", "years", "decade", "decades", "times", "mph",
        "kph",
        "barrels", "gallons", "knots",
    ]
    private static let collectives: Set<Term> = [
        "people", "personnel", "police", "staff", "crew", "aircraft", "hovercraft", "spacecraft", "watercraft",
        "infantry",
        "cavalry", "cattle", "sheep", "dead", "wounded", "injured", "military", "artillery", "armour", "armor",
        "others",
        "troops", "folk", "helicopter", "offspring", "equipment",
    ]
    private static let containers: Set<Term> = [
        "group", "groups", "total", "convoy", "column", "crowd", "team", "toll", "crew", "body", "bodies", "life",
        "lives",
        "death", "deaths", "remains", "killing", "killings", "convoys", "family", "majority", "number", "squad", "pack",
        "fleet", "batch", "busload", "gang", "party", "contingent", "unit", "patrol",
    ]
}
