// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsayText

/// Somebody a document speaks of, under whatever words.
struct Entity: Sendable {
    /// What kind of somebody.
    enum Kind: Sendable {
        /// A country, or its government by a capital's name.
        case state
        /// A body with a name or a structure: ministry, party, armed group, agency.
        case organisation
        /// One person.
        case person
        /// People as a group: soldiers, residents.
        case people
        /// A place that may stand for its authorities.
        case place
    }

    /// Canonical name.
    var name: String
    /// Country code, or empty.
    var country: String
    /// Sector.
    var sector: String
    /// Kind.
    var kind: Kind
    /// Whether it is spoken of in the plural.
    var isPlural: Bool
    /// The class its members are counted as ("soldier"), or empty.
    var countClass: String = ""
    /// UNO, EUR, or the country that claims the land of breakaway authorities; else empty.
    var bloc: String = ""
    /// PLOVER's sector where it is another than that of claims, or `nil`.
    var group: String?
    /// The rule that supplied the country where the words do not give it, or `nil`.
    var countryRule: String?
    /// Whether it is a "he" or a "she", where a title, a given name, a noun or a pronoun tells.
    var gender: Gender?
}

/// Words of the document that stand for one or more entities.
struct Mention: Sendable {
    /// How it refers.
    enum Form: Sendable { case name, common, pronoun }

    /// Head word.
    var head: Int
    /// The words to quote.
    var words: Range<Int>
    /// Indices of the entities: one, or several for "both sides".
    var entities: [Int]
    /// Name, common noun or pronoun.
    var form: Form
    /// The rule that resolved it.
    var rule: String
}
