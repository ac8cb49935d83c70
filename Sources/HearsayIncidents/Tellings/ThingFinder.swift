// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsayText

/// Finds the things that a sentence speaks of: what was hit and what hit it.
struct ThingFinder: Sendable {
    private let lexicon: Lexicon
    /// Classes of things so wide that two of them need not be alike; their own words count instead.
    private static let wide: Set<String> = [
        "building", "structure", "vehicle", "ship", "house",
    ]
    /// Classes that nearly all reports of fighting speak of.
    private static let common: Set<String> = [
        "weapon", "position", "military equipment", "munition", "artillery", "missile", "rocket", "mine", "other",
    ]
    private let targets: Set<Term>
    /// Words that nearly all reports of fighting have: villages, soldiers.
    private let everyday: Set<Term>

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        everyday = lexicon.wordClass("common-target")
        targets = lexicon.wordClass("civil-target").union(lexicon.wordClass("military-target"))
    }

    /// Codes of the things among these words, without repetition, in rising order.
    func things(in text: TokenizedText, _ words: Range<Int>) -> [UInt64] {
        var found: Set<UInt64> = []
        for i in words {
            let base = self.base(text.words.form[i])
            if everyday.contains(base) { continue }
            if targets.contains(base) { found.insert(base.code) }
            for index in lexicon.equipmentIndex[base] where matches(Int(index), at: i, text, words) {
                let thing = lexicon.equipment[Int(index)]
                if ThingFinder.common.contains(thing.countClass) { break }
                let isWide = ThingFinder.wide.contains(thing.countClass)
                found.insert(isWide ? base.code : Term(thing.countClass).code)
                break
            }
        }
        return found.sorted()
    }

    /// A noun's singular, or the word itself.
    func base(_ form: Term) -> Term { lexicon.inflections.noun(form) ?? form }

    private func matches(_ index: Int, at i: Int, _ text: TokenizedText, _ words: Range<Int>) -> Bool {
        let pattern = lexicon.equipment[index].pattern
        let first = i - pattern.head
        guard first >= words.lowerBound, first + pattern.words.count <= words.upperBound else { return false }
        return pattern.words.indices.allSatisfy { k in
            let form = text.words.form[first + k]
            return pattern.words[k].contains(form) || pattern.words[k].contains(base(form))
        }
    }
}
