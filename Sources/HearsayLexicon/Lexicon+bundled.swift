// SPDX-License-Identifier: Apache-2.0

public import Foundation
internal import HearsayText

extension Lexicon {
    /// The English pack that comes with the program.
    ///
    /// - Parameters:
    ///   - data: a folder to look in first; `nil` for the usual places (`DataFolder`).
    ///   - overlay: a user's own pack, laid over the built-in one.
    /// - Throws: `lexicon.missing` with the places searched, or what is wrong with the pack.
    public static func bundled(language: String = "en", data: URL? = nil, overlay: URL? = nil) throws(LexiconError)
        -> Lexicon
    {
        try Lexicon(contentsOf: folder(language: language, data: data), overlay: overlay)
    }

    /// The folder of the tables that come with the program.
    ///
    /// - Throws: `lexicon.missing` with the places searched.
    public static func folder(language: String = "en", data: URL? = nil) throws(LexiconError) -> URL {
        let data = DataFolder(explicit: data?.path)
        guard let folder = data.url(of: "HearsayLexicon") else {
            throw LexiconError.missing(searched: data.places(of: "HearsayLexicon"))
        }
        return folder.appendingPathComponent(language)
    }
}
