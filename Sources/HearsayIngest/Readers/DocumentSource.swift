// SPDX-License-Identifier: Apache-2.0

/// The documents of one input, one after the other.
protocol DocumentSource {
    /// The next document or rejection; `nil` at the end.
    mutating func next() -> Reading?

    /// Where the last reading came from.
    var place: InputPlace { get }
}
