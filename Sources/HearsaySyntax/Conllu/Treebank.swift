// SPDX-License-Identifier: Apache-2.0

/// Sentences with their trees as a treebank gives them, as a struct of arrays over all words.
package struct Treebank: Sendable {
    /// A document of the treebank.
    package struct Document: Sendable {
        /// Its name, or empty.
        package var name: String
        /// Its genre as `# meta::genre` gives it, or empty.
        package var genre: String
        /// Its sentences.
        package var sentences: Range<Int>
    }

    /// The forms, with a space between two words wherever the treebank has one.
    package var bytes: [UInt8] = []
    /// First byte of each word.
    package var start: [Int32] = []
    /// The byte after each word.
    package var end: [Int32] = []
    /// Lemmas.
    package var lemmas: [String] = []
    /// Universal tags.
    package var tags: [UniversalTag] = []
    /// The treebank's own tags.
    package var fineTags: [String] = []
    /// Features as the file has them, "_" for none.
    package var features: [String] = []
    /// Heads, counted from 0 within the sentence; -1 for the root.
    package var heads: [Int32] = []
    /// Relations.
    package var relations: [Relation] = []
    /// The word goes on a multiword token begun before it.
    package var joinsPrevious: [Bool] = []
    /// White space follows.
    package var spaceAfter: [Bool] = []
    /// The tokens of several words that are not written as their words are, by their first word.
    package var surfaces: [Int: String] = [:]
    /// The words of each sentence.
    package var sentences: [Range<Int>] = []
    /// Whether the sentence opens a paragraph.
    package var opensParagraph: [Bool] = []
    /// The documents.
    package var documents: [Document] = []

    /// No sentences.
    package init() {}

    /// Number of words.
    package var count: Int { start.count }

    /// The form of word `i`.
    package func form(_ i: Int) -> String {
        String(decoding: bytes[Int(start[i])..<Int(end[i])], as: UTF8.self)
    }

    /// Adds a word; its bytes must not be empty.
    mutating func append(_ word: ConlluReader.Word, joins: Bool, space: Bool) {
        start.append(Int32(truncatingIfNeeded: bytes.count))
        bytes.append(contentsOf: word.form.utf8)
        end.append(Int32(truncatingIfNeeded: bytes.count))
        if space { bytes.append(0x20) }
        lemmas.append(word.lemma)
        tags.append(word.tag)
        fineTags.append(word.fineTag)
        features.append(word.features)
        heads.append(Int32(truncatingIfNeeded: word.head))
        relations.append(word.relation)
        joinsPrevious.append(joins)
        spaceAfter.append(space)
    }

    /// Both treebanks, the other behind this one.
    package mutating func append(_ other: Treebank) {
        let offset = Int32(truncatingIfNeeded: bytes.count)
        let words = count
        let before = sentences.count
        bytes += other.bytes
        start += other.start.map { $0 + offset }
        end += other.end.map { $0 + offset }
        lemmas += other.lemmas
        tags += other.tags
        fineTags += other.fineTags
        features += other.features
        heads += other.heads
        relations += other.relations
        for (word, surface) in other.surfaces { surfaces[word + words] = surface }
        joinsPrevious += other.joinsPrevious
        spaceAfter += other.spaceAfter
        sentences += other.sentences.map { $0.lowerBound + words..<$0.upperBound + words }
        opensParagraph += other.opensParagraph
        documents += other.documents.map {
            Document(
                name: $0.name, genre: $0.genre,
                sentences: $0.sentences.lowerBound + before..<$0.sentences.upperBound + before)
        }
    }
}
