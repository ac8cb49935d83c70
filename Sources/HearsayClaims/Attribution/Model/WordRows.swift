// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The rows of weights that stand for a word: its lemma and form, its place in tree and text, and what the rules and the
/// lexicon say of it.
///
/// Lemmas and forms share rows by their hash. Those that training saw too seldom have one row for all.
struct WordRows: Sendable {
    /// Rows a word.
    static let perWord = 10

    private static let lemmas = 1 << 13
    private static let forms = 1 << 14
    /// The rows that are found by hash; those behind stand for classes of words.
    static let hashed = lemmas + forms
    private static let tags = hashed
    private static let relations = tags + 64
    private static let rules = relations + 96
    private static let cues = rules + 16
    private static let quotations = cues + 128
    private static let positions = quotations + 64
    private static let blocks = positions + 8
    private static let flags = blocks + 8
    /// Number of rows.
    static let count = flags + 64
    /// The row of lemmas and of forms that were seen too seldom.
    private static let unknownLemma = 0
    private static let unknownForm = lemmas

    /// Whether each hashed row has been learned.
    let known: [Bool]

    /// Rows of which these have been learned; `nil` if there are not ``hashed`` of them.
    init?(known: [Bool]) {
        guard known.count == WordRows.hashed else { return nil }
        self.known = known
    }

    /// The hashed row of a lemma.
    static func lemma(_ term: Term) -> Int { 1 + Int(term.code % UInt64(lemmas - 1)) }
    /// The hashed row of a form.
    static func form(_ term: Term) -> Int { lemmas + 1 + Int(term.code % UInt64(forms - 1)) }

    /// Makes of a word one whose lemma and form were seen too seldom.
    static func forget(_ rows: UnsafeMutablePointer<Int32>) {
        rows[0] = Int32(unknownLemma)
        rows[1] = Int32(unknownForm)
    }

    /// Writes the rows of word `i` of a document.
    func write(_ i: Int, _ evidence: AttributionEvidence, into output: UnsafeMutablePointer<Int32>) {
        let discourse = evidence.discourse
        let parsed = discourse.parsed
        let lemma = WordRows.lemma(discourse.lemma(i))
        let form = WordRows.form(discourse.form(i))
        func put(_ k: Int, _ row: Int) { output[k] = Int32(truncatingIfNeeded: row) }
        put(0, known[lemma] ? lemma : WordRows.unknownLemma)
        put(1, known[form] ? form : WordRows.unknownForm)
        put(2, WordRows.tags + Int(parsed.fineTags[i] & 63))
        put(3, WordRows.relations + Int(parsed.relations[i].rawValue))
        put(4, WordRows.rules + Int(evidence.ruleRoles[i]))
        put(5, WordRows.cues + Int(evidence.cueClasses[i]))
        put(6, WordRows.quotations + Int(evidence.quotationBits[i]))
        put(7, WordRows.positions + evidence.position(i))
        put(8, WordRows.blocks + Int(parsed.text.blocks[discourse.block(i)].kind.rawValue))
        put(9, WordRows.flags + Int(parsed.text.words.flags[i].rawValue & 63))
    }
}
