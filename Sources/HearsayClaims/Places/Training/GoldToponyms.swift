// SPDX-License-Identifier: Apache-2.0

package import HearsayText

/// A document with its place names: spans in Unicode scalars, points where they are known.
package struct GoldToponyms: Sendable, Decodable {
    /// A place name.
    package struct Toponym: Sendable, Decodable {
        /// First scalar.
        package var start: Int
        /// The scalar after the last.
        package var end: Int
        /// Degrees north, or none.
        package var lat: Double?
        /// Degrees east, or none.
        package var lon: Double?
    }

    /// The document's id.
    package var id: String
    /// Its text.
    package var text: String
    /// Where it came from, or empty.
    package var url: String?
    /// Its place names.
    package var toponyms: [Toponym]
}

extension GoldToponyms {
    /// The document without the marks.
    package var document: Document {
        Document(id: id, url: url ?? "", text: text)
    }
}
