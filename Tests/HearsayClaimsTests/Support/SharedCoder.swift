// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayText

/// The coder of the program with its model and pack, loaded once for all tests.
enum SharedCoder {
    private static let loaded = Result { try ClaimCoder.bundled() }

    /// The coder; throws, naming the places searched, where model or pack are missing.
    static func coder() throws -> ClaimCoder {
        try loaded.get()
    }

    /// The day that the reports of the tests are published: a Wednesday.
    static let published = Moment(iso: "2021-06-16T12:00:00Z")

    /// A report of one paragraph or several, coded.
    static func code(_ text: String, source: String = "") throws -> CodedDocument {
        try coder().code(Document(id: "test", published: published, source: source, text: text))
    }
}
