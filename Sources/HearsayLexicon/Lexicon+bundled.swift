// SPDX-License-Identifier: Apache-2.0

public import Foundation
internal import HearsayText

extension Lexicon {
    /// The English pack that comes with the program.
    ///
    /// - Parameter data: a folder to look in first; `nil` for the usual places (`DataFolder`).
    /// - Throws: `lexicon.missing` with the places searched, or what is wrong with the pack.
    public static func bundled(language: String = "en", data: URL? = nil) throws(LexiconError) -> Lexicon {
        let data = DataFolder(explicit: data?.path)
        guard let folder = data.url(of: "HearsayLexicon") else {
            throw LexiconError.missing(searched: data.places(of: "HearsayLexicon"))
        }
        return try Lexicon(contentsOf: folder.appendingPathComponent(language))
    }
}
