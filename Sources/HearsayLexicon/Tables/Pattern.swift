// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// The lemmas that an entry is recognised by.
///
/// Each word may have alternatives ("launch|mount"). The head is the word that the arguments hang on.
public struct Pattern: Hashable, Sendable {
    /// Lemmas with their alternatives, in text order; never empty.
    public let words: [[Term]]
    /// Index of the head.
    public let head: Int

    /// The pattern as written, without spaces, up to its last capital: the text must have these letters. Empty without
    /// capitals.
    public let letters: [UInt8]

    /// The head's lemmas.
    public var headTerms: [Term] { words[head] }

    /// Reads a pattern cell. `headFirst` says which end is the head where none is marked with `*`.
    init?(cell: String, headFirst: Bool, tokens: (String) -> [Term]) {
        var words: [[Term]] = []
        var marked: Int?
        for chunk in cell.listed(by: " ") {
            var chunk = chunk[...]
            if chunk.first == "*" {
                chunk = chunk.dropFirst()
                marked = words.count
            }
            let alternatives = chunk.split(separator: "|").map { tokens(String($0)) }
            guard let first = alternatives.first, !first.isEmpty else { return nil }
            if alternatives.count == 1 {
                words += first.map { [$0] }
                if marked != nil, marked == words.count - first.count { marked = words.count - 1 }
            } else {
                // A word with a hyphen is three, and cannot be one of several.
                guard alternatives.allSatisfy({ $0.count == 1 }) else { return nil }
                words.append(alternatives.compactMap(\.first))
            }
        }
        guard !words.isEmpty else { return nil }
        self.words = words
        head = marked ?? (headFirst ? 0 : words.count - 1)
        let written = cell.utf8.filter { $0 != 32 && $0 != UInt8(ascii: "*") }
        letters = written.lastIndex { $0 >= 65 && $0 <= 90 }.map { Array(written[...$0]) } ?? []
    }
}
