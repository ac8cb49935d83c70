// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon
public import HearsaySyntax
public import HearsayText

/// Reads attributed claims out of documents: the main job.
///
/// A coder holds immutable data only and may be shared by any number of workers. Complexity: linear in the document.
///
///     let coder = try ClaimCoder.bundled()
///     for claim in coder.code(Document(text: report)).claims { ... }
public struct ClaimCoder: Sendable {
    let analyzer: TextAnalyzer
    let parser: SyntaxParser
    let lexicon: Lexicon
}
