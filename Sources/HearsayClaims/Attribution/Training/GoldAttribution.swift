// SPDX-License-Identifier: Apache-2.0

/// An attribution that a person annotated: spans as pairs of Unicode scalar offsets of the text, end exclusive.
///
/// The source may be empty. An attribution without a cue or without content teaches nothing and is passed over.
package struct GoldAttribution: Sendable, Decodable {
    package var source: [[Int]]
    package var cue: [[Int]]
    package var content: [[Int]]
}

/// A text with all its attributions, as they stand in a line of a training file.
package struct GoldDocument: Sendable, Decodable {
    package var id: String
    package var text: String
    package var attributions: [GoldAttribution]
}
