// SPDX-License-Identifier: Apache-2.0

/// Why a treebank could not be read.
package struct ConlluError: Error, Equatable, CustomStringConvertible {
    /// The line, counted from 1.
    package let line: Int
    /// What is wrong with it.
    package let reason: String

    /// "conllu.malformed: line 7: a word needs ten columns".
    package var description: String { "conllu.malformed: line \(line): \(reason)" }
}
