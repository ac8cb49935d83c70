// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// What must hold of an argument for a sense to apply ("obj=@weapon", "obj=!@person", "prt=down", "neg").
public struct Condition: Hashable, Sendable {
    /// Kinds of words that an argument's head may be.
    public enum Class: String, Sendable {
        case person, actor, armed, official, weapon, place, event, number, thing, any
    }

    /// What is asked of the argument.
    public enum Test: Hashable, Sendable {
        /// Its head is of one of these kinds, or is one of these lemmas.
        case head(kinds: [Class], lemmas: [Term])
        /// There is none.
        case empty
        /// The clause is negated.
        case negated
    }

    /// The condition as written.
    public let text: String
    /// Which argument; `nil` for a test of the clause.
    public let slot: Slot?
    /// What is asked.
    public let test: Test
    /// Whether the test must fail instead.
    public let inverted: Bool

    /// Reads a condition; `classes` are the lemmas of the words that stand behind an `@`, beside ``Class``.
    init?(_ text: String, classes: [String: [Term]] = [:]) {
        self.text = text
        if text == "neg" || text == "!neg" {
            slot = nil
            test = .negated
            inverted = text.hasPrefix("!")
            return
        }
        guard let equals = text.firstIndex(of: "=") else { return nil }
        slot = Slot(word: String(text[..<equals]))
        var value = text[text.index(after: equals)...]
        if value.first == "!" {
            inverted = true
            value = value.dropFirst()
        } else {
            inverted = false
        }
        guard !value.isEmpty else { return nil }
        if value == "-" {
            test = .empty
        } else {
            var kinds: [Class] = []
            var lemmas: [Term] = []
            for word in value.split(separator: "|") {
                if word.first == "@" {
                    let name = String(word.dropFirst())
                    if let kind = Class(rawValue: name) {
                        kinds.append(kind)
                    } else if let listed = classes[name] {
                        lemmas += listed
                    } else {
                        return nil
                    }
                } else {
                    lemmas.append(Term(word))
                }
            }
            guard !kinds.isEmpty || !lemmas.isEmpty else { return nil }
            test = .head(kinds: kinds, lemmas: lemmas)
        }
    }
}
