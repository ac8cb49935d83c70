// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
public import HearsayText

/// How often texts use verbs and nouns, and which of them no row of event words knows.
///
///     var coverage = Coverage()
///     for document in documents { coverage.merge(coder.coverage(of: document)) }
///     for word in coverage.unknown { print(word.lemma, word.count) }
public struct Coverage: Sendable {
    /// A lemma and how often it stands in the texts.
    public struct Word: Sendable {
        /// The lemma.
        public let lemma: String
        /// "verb" or "noun".
        public let category: String
        /// How often.
        public let count: Int
        /// The first sentence with it, cut to some words.
        public let example: String
    }

    private struct Key: Hashable {
        let term: Term
        let isVerb: Bool
    }

    private struct Entry {
        var lemma: String
        var count: Int
        var example: String
    }

    private var entries: [Key: Entry] = [:]
    /// Verbs and nouns in all.
    public private(set) var total = 0
    /// Those that some row of event words knows.
    public private(set) var known = 0

    /// Nothing counted yet.
    public init() {}

    /// Adds what another has counted.
    public mutating func merge(_ other: Coverage) {
        total += other.total
        known += other.known
        entries.merge(other.entries) {
            Entry(lemma: $0.lemma, count: $0.count + $1.count, example: $0.example)
        }
    }

    /// The words that no row knows, the most frequent first, then by the alphabet.
    public var unknown: [Word] {
        entries.map { key, entry in
            Word(
                lemma: entry.lemma, category: key.isVerb ? "verb" : "noun", count: entry.count, example: entry.example)
        }.sorted { ($1.count, $0.lemma, $0.category) < ($0.count, $1.lemma, $1.category) }
    }

    mutating func count(_ i: Int, in parsed: ParsedText, isKnown: Bool) {
        total += 1
        if isKnown {
            known += 1
            return
        }
        let key = Key(term: parsed.lemmas[i], isVerb: parsed.tags[i] == .verb)
        if entries[key] == nil {
            entries[key] = Entry(lemma: parsed.lemma(i), count: 0, example: Coverage.excerpt(around: i, in: parsed))
        }
        entries[key]?.count += 1
    }

    private static func excerpt(around i: Int, in parsed: ParsedText) -> String {
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].words
        let words = max(sentence.lowerBound, i - 5)..<min(sentence.upperBound, i + 6)
        return parsed.text.source[parsed.text.span(ofWords: words)]
    }
}

extension ClaimCoder {
    /// Counts the verbs and common nouns of a document and looks which of them head a row of event words; those of
    /// actors, things and attribution are left out.
    public func coverage(of document: Document) -> Coverage {
        var coverage = Coverage()
        let parsed = parse(document)
        let matches = LexicalMatches(parsed: parsed, lexicon: lexicon)
        for i in 0..<parsed.count {
            guard parsed.tags[i] == .verb || parsed.tags[i] == .noun, matches.nameAt[i] < 0, matches.agentAt[i] < 0,
                matches.thingAt[i] < 0
            else { continue }
            let lemma = parsed.lemmas[i]
            guard lexicon.cueIndex[lemma].isEmpty, lexicon.lightVerbIndex[lemma].isEmpty else { continue }
            coverage.count(i, in: parsed, isKnown: !lexicon.eventIndex[lemma].isEmpty)
        }
        return coverage
    }
}
