// SPDX-License-Identifier: Apache-2.0

/// The syntactic words of a document by Universal Dependencies English conventions, as a struct of arrays.
///
/// A word is an index into the arrays. The parts of a multiword token ("don't", "Erdogan's") are words of their own
/// whose spans lie side by side inside the token.
public struct WordTable: Sendable {
    /// First byte of each word.
    public var start: [Int32] = []
    /// The byte after each word.
    public var end: [Int32] = []
    /// The case-folded form of each word.
    public var form: [Term] = []
    /// See ``WordFlags``.
    public var flags: [WordFlags] = []

    /// No words.
    public init() {}

    /// Number of words.
    @inlinable public var count: Int { start.count }

    /// Where word `i` stands.
    @inlinable
    public func span(_ i: Int) -> Span {
        Span(Int(start[i]), Int(end[i]))
    }

    /// Adds a word behind the last one.
    public mutating func append(_ span: Span, form: Term, flags: WordFlags) {
        start.append(Int32(truncatingIfNeeded: span.start))
        end.append(Int32(truncatingIfNeeded: span.end))
        self.form.append(form)
        self.flags.append(flags)
    }
}

extension WordTable {
    /// Makes room for `count` words.
    mutating func reserve(_ count: Int) {
        start.reserveCapacity(count)
        end.reserveCapacity(count)
        form.reserveCapacity(count)
        flags.reserveCapacity(count)
    }

    /// Notes that white space follows the last word.
    mutating func markSpaceAfterLast() {
        guard !flags.isEmpty else { return }
        flags[flags.count - 1].insert(.spaceAfter)
    }
}

/// What the tokenizer knows of a word beside its place.
public struct WordFlags: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8

    /// Flags from bits.
    @inlinable
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// White space follows (or the text ends): no `SpaceAfter=No`.
    public static let spaceAfter = WordFlags(rawValue: 1)
    /// The word goes on a multiword token begun by the word before it.
    public static let joinsPrevious = WordFlags(rawValue: 2)
    /// The first letter is a capital.
    public static let capitalised = WordFlags(rawValue: 4)
    /// All letters are capitals, and there are two or more.
    public static let allCapitals = WordFlags(rawValue: 8)
    /// Holds a digit.
    public static let digits = WordFlags(rawValue: 16)
    /// Punctuation or symbols alone.
    public static let punctuation = WordFlags(rawValue: 32)
}

/// One sentence: its words and the block it stands in.
public struct Sentence: Hashable, Sendable {
    /// Indices of its words; never empty.
    public var words: Range<Int>
    /// Index of its block.
    public var block: Int

    /// A sentence.
    public init(words: Range<Int>, block: Int) {
        self.words = words
        self.block = block
    }
}
