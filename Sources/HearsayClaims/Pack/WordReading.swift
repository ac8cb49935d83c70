// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon

/// What the rows of a pack make of one word of a text.
public struct WordReading: Sendable {
    /// A row that knows the word.
    public struct Candidate: Sendable {
        /// The row's id.
        public let id: String
        /// Where it stands.
        public let place: RowPlace?
        /// What it would make of the word ("ASSAULT", "no event", "sector MIL").
        public let meaning: String
        /// Why it does not apply; empty for the row that does.
        public let refusal: String
    }

    /// The word as written.
    public let word: String
    /// Its lemma, tag and relation to its head.
    public let grammar: String
    /// The rows that know it, those that are tried first in front; what follows the one that applies is not tried.
    public let candidates: [Candidate]
}
