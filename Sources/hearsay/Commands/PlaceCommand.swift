// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayClaims
internal import HearsayExchange
internal import HearsayGazetteer

/// `hearsay place`: the places that bear a name.
struct PlaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "place",
        abstract: "Looks a name up in the gazetteer: the places that bear it, and why the first is the likeliest.",
        discussion: """
            Names are compared without case, accents and apostrophes. Where none is written so, places whose names sound \
            alike are shown. The likeliest comes first, with what speaks for it when nothing else is known; further names \
            of a report change that, which '--with' tries out.

            EXAMPLES
              hearsay place Tripoli
              hearsay place Tripoli --with Beirut --with Lebanon
              hearsay place "deir ezzor" --format jsonl
            """)

    @Argument(help: ArgumentHelp("The name.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("Another name in the same report; may be repeated.", valueName: "name"))
    var with: [String] = []

    @Option(help: ArgumentHelp("Show at most so many places.", valueName: "n"))
    var limit = 10

    @Option(help: ArgumentHelp("text or jsonl.", valueName: "format"))
    var format: PlaceFormat = .text

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...200).contains(limit) else { throw ValidationError("--limit: \(limit) is not between 1 and 200.") }
        if name.utf8.count > 1_000 { throw ValidationError("The name is longer than any place's.") }
    }

    func run() throws {
        let console = Console(command: "place", isQuiet: output.quiet)
        let finder = try console.attempt { try PlaceSearch.bundled(data: output.data) }
        let found = finder.candidates(for: name, beside: with, limit: limit)
        if format == .jsonl {
            try output.write(PlaceCandidateWriter().bytes(of: found), console)
        } else {
            try output.write(PlaceCandidateWriter().lines(of: found, name: name), console)
        }
        if found.isEmpty { throw ExitCode.failure }
    }
}

/// How candidates are shown.
enum PlaceFormat: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
}
