// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// A place in a clause or noun phrase that an argument may fill.
public enum Slot: Hashable, Sendable {
    /// The doer: subject of the active, by-phrase of the passive.
    case subject
    /// The thing done to: object of the active, subject of the passive.
    case object
    /// Indirect object.
    case indirectObject
    /// "Armenia's attack", "its attack".
    case possessor
    /// Adjective or noun before the noun: "Turkish strikes", "rebel attack".
    case modifier
    /// A phrase with this preposition.
    case preposition(Term)
    /// A particle of the verb.
    case particle
    /// A to-infinitive or that-clause that completes the verb.
    case complement
    /// A number before the word: "four deaths". In conditions only.
    case number
    /// The word's own preposition: "in the hands of". In conditions only.
    case marker

    /// The slot of a table's word; any word that names no other slot is a preposition.
    init(word: String) {
        switch word {
        case "subj": self = .subject
        case "obj": self = .object
        case "iobj": self = .indirectObject
        case "poss": self = .possessor
        case "mod": self = .modifier
        case "prt": self = .particle
        case "xcomp": self = .complement
        case "num": self = .number
        case "case": self = .marker
        default: self = .preposition(Term(word))
        }
    }

    /// The slots of a comma-separated cell; `fallback` if it is empty, none if it is "-".
    static func list(_ cell: String, fallback: [Slot]) -> [Slot] {
        if cell == "-" { return [] }
        let words = cell.listed(by: ",")
        return words.isEmpty ? fallback : words.map(Slot.init(word:))
    }
}
