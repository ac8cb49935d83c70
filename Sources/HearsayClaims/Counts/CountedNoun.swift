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

    init(_ head: Int, in parsed: ParsedText) {
        self.parsed = parsed
        self.head = head
        sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: head)].words
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

    private func isArticle(_ k: Int) -> Bool {
        // The "A" of "A-50" is a letter.
        if form(k + 1) == "-" { return false }
        return switch form(k) {
        case Words.a, Words.an, Words.the, Words.its, Words.their, Words.his, Words.her, Words.our, Words.my: true
        default: false
        }
    }

    private func isModifier(_ k: Int) -> Bool {
        switch parsed.tags[k] {
        case .adj, .noun, .propn, .num, .det: true
        case .adv: parsed.head(k).map { $0 <= head && $0 > k } ?? false
        case .verb: parsed.relations[k] == .amod || parsed.relations[k] == .compound
        case .punct, .sym: form(k) == "-" || form(k) == "–" || form(k) == "\"" || form(k) == "“" || form(k) == "”"
        case .adp: form(k) == Words.to && k > 0 && parsed.text.words.flags[k - 1].contains(.digits)
        case .cconj: isNumberJoin(k)
        default: false
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
        // Not the "M" of "four M-30 howitzers".
        if next < head, CountedNoun.measures.contains(form(next)), form(next + 1) != "-" { return false }
        if words.count == 1, (1990...2035).contains(value), parsed.text.words.span(first).count == 4,
            parsed.tags[first - (first > sentence.lowerBound ? 1 : 0)] == .det
        {
            return false
        }
        return value == 1 || value == 0 || !isSingular || value < 1000 && isCollective
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
        CountedNoun.measures.contains(form(head)) || form(head - 1) == "$" || form(head) == "$"
    }

    /// Whether it stands for the people or things behind its "of": "a group of 20 rebels", "the lives of 30 people".
    var isContainer: Bool { CountedNoun.containers.contains(form(head)) }

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
