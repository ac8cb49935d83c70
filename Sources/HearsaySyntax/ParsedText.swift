// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// A text with its trees: what every later stage reads.
///
/// All arrays are as long as `text.words`. Heads are word indices of the whole document; the head of a root is -1.
/// Every sentence is a tree with one root.
public struct ParsedText: Sendable {
    /// The words, sentences and blocks.
    public let text: TokenizedText
    /// Part of speech.
    public private(set) var tags: [UniversalTag]
    /// Treebank-specific tag (XPOS), an index into the model's `fineTags`.
    public let fineTags: [UInt8]
    /// Morphological features that the coder reads.
    public let morphology: [Morphology]
    /// The lemma of each word.
    public private(set) var lemmas: [Term]
    /// Head of each word, -1 for a root.
    public let heads: [Int32]
    /// Relation to the head.
    public let relations: [Relation]
    /// The lemmas' letters: lemma `i` is `lemmaBytes[lemmaStarts[i] ..< lemmaStarts[i + 1]]`.
    public let lemmaBytes: [UInt8]
    /// One entry a word and one more.
    public let lemmaStarts: [Int32]
    /// Dependents: those of word `i` are `dependents[dependentStarts[i] ..< dependentStarts[i + 1]]`, in text order.
    public let dependents: [Int32]
    /// One entry a word and one more.
    public let dependentStarts: [Int32]
    /// Features as CoNLL-U has them, without passive voice: indices into the model's `features`; empty if unknown.
    public let features: [UInt16]
    /// What the syntax network made of each word, where the parser was asked to keep it.
    package let states: SyntaxStates?

    /// Puts an analysis together and indexes the dependents. All arrays must be as long as there are words.
    public init(
        text: TokenizedText, tags: [UniversalTag], fineTags: [UInt8], morphology: [Morphology], lemmas: [Term],
        lemmaBytes: [UInt8], lemmaStarts: [Int32], heads: [Int32], relations: [Relation], features: [UInt16] = []
    ) {
        self.init(
            text: text, tags: tags, fineTags: fineTags, morphology: morphology, lemmas: lemmas, lemmaBytes: lemmaBytes,
            lemmaStarts: lemmaStarts, heads: heads, relations: relations, features: features, states: nil)
    }

    /// The same with the network's states.
    package init(
        text: TokenizedText, tags: [UniversalTag], fineTags: [UInt8], morphology: [Morphology], lemmas: [Term],
        lemmaBytes: [UInt8], lemmaStarts: [Int32], heads: [Int32], relations: [Relation], features: [UInt16],
        states: SyntaxStates?
    ) {
        self.states = states
        self.text = text
        self.tags = tags
        self.fineTags = fineTags
        self.morphology = morphology
        self.lemmas = lemmas
        self.lemmaBytes = lemmaBytes
        self.lemmaStarts = lemmaStarts
        self.heads = heads
        self.relations = relations
        self.features = features
        let count = heads.count
        var starts = [Int32](repeating: 0, count: count + 1)
        for head in heads where head >= 0 { starts[Int(head) + 1] += 1 }
        for i in 0..<count { starts[i + 1] += starts[i] }
        var next = starts
        var list = [Int32](repeating: 0, count: Int(starts[count]))
        for i in 0..<count where heads[i] >= 0 {
            let head = Int(heads[i])
            list[Int(next[head])] = Int32(truncatingIfNeeded: i)
            next[head] += 1
        }
        dependents = list
        dependentStarts = starts
    }

    /// The same trees with other lemmas and tags, one a word; the lemmas' letters stay those of the model.
    package func replacing(lemmas: [Term], tags: [UniversalTag]) -> ParsedText {
        var copy = self
        if lemmas.count == count { copy.lemmas = lemmas }
        if tags.count == count { copy.tags = tags }
        return copy
    }

    /// Number of words.
    @inlinable public var count: Int { heads.count }

    /// Head of word `i`, or `nil` for a root.
    @inlinable
    public func head(_ i: Int) -> Int? {
        heads[i] < 0 ? nil : Int(heads[i])
    }

    /// Dependents of word `i` in text order.
    @inlinable
    public func dependents(of i: Int) -> Dependents {
        Dependents(list: dependents[Int(dependentStarts[i])..<Int(dependentStarts[i + 1])])
    }

    /// The first dependent of word `i` with this relation (subtypes told apart), or `nil`.
    @inlinable
    public func dependent(of i: Int, _ relation: Relation) -> Int? {
        for d in dependents(of: i) where relations[d] == relation { return d }
        return nil
    }

    /// The lemma of word `i` as letters.
    public func lemma(_ i: Int) -> String {
        String(decoding: lemmaBytes[Int(lemmaStarts[i])..<Int(lemmaStarts[i + 1])], as: UTF8.self)
    }

    /// The dependents of a word.
    public struct Dependents: RandomAccessCollection, Sendable {
        @usableFromInline let list: ArraySlice<Int32>

        @inlinable
        init(list: ArraySlice<Int32>) {
            self.list = list
        }

        /// Position of the first.
        @inlinable public var startIndex: Int { list.startIndex }
        /// Position after the last.
        @inlinable public var endIndex: Int { list.endIndex }
        /// The word at a position.
        @inlinable public subscript(position: Int) -> Int { Int(list[position]) }
    }
}
