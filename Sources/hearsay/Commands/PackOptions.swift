// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayLexicon
internal import HearsayText

/// Which word lists to read with.
struct PackOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A folder with tables of your own, laid over the built-in word lists.", valueName: "folder"))
    var lexicon: String?

    /// The user's pack, or `nil`.
    var overlay: URL? { lexicon.map { URL(fileURLWithPath: $0, isDirectory: true) } }

    /// The folder of the built-in tables.
    func folder(data: String?) throws -> URL {
        try Lexicon.folder(data: data.map { URL(fileURLWithPath: $0, isDirectory: true) })
    }
}
