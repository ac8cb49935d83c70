// SPDX-License-Identifier: Apache-2.0

/// Words that a lemmatiser should know besides those of its treebank: base forms, and forms that no rule explains.
package struct WordList: Sendable {
    /// A word of the list.
    package struct Word: Sendable, Equatable {
        /// The form.
        package var form: String
        /// Its lemma; the same for a base form.
        package var lemma: String
        /// Its part of speech.
        package var tag: UniversalTag
    }

    /// Why a list could not be read.
    package struct Malformed: Error, Equatable, CustomStringConvertible {
        /// The line, counted from 1.
        package let line: Int

        /// "words.malformed: line 7: a word needs form, lemma and universal tag".
        package var description: String {
            "words.malformed: line \(line): a word needs form, lemma and universal tag, with tabs between them"
        }
    }

    /// The words in the order of the file.
    package var words: [Word] = []

    /// No words.
    package init() {}

    /// The words of a text: form, lemma and universal tag a line, with tabs between them. Empty lines and those that begin
    /// with "#" are passed over. Complexity: linear.
    package init(_ text: String) throws(Malformed) {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count == 3, !columns[0].isEmpty, !columns[1].isEmpty,
                let tag = UniversalTag(label: columns[2])
            else { throw Malformed(line: number + 1) }
            words.append(Word(form: columns[0], lemma: columns[1], tag: tag))
        }
    }
}
