// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// What came of one place in the input: a document, or the reason why there is none.
///
/// A rejection never ends a batch: the next reading follows.
public enum Reading: Sendable, Equatable {
    /// A document, with what the reader had to overlook or change.
    case document(Document, warnings: [IngestWarning])
    /// No document.
    case rejection(Rejection)
}
