// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayClaims

/// What all commands that write take.
struct OutputOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "Write to this file instead of standard output; it appears when the work is done.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("auto, always or never. NO_COLOR and TERM=dumb are heeded.", valueName: "when"))
    var color: ColorChoice = .auto

    @Option(help: ArgumentHelp("The folder with the language data.", valueName: "folder"))
    var data: String?

    @Flag(name: [.short, .long], help: "No progress and no warnings; what cannot be read is still reported.")
    var quiet = false

    /// The coder, with its data and the word lists laid over it.
    func coder(_ packs: PackOptions) throws -> ClaimCoder {
        try ClaimCoder.bundled(
            data: data.map { URL(fileURLWithPath: $0, isDirectory: true) }, overlay: packs.overlay)
    }

    /// Where the output goes, safe from breaks.
    func sink() throws -> OutputSink {
        try Interruption.guarding { try OutputSink.open(path: output) }
    }

    /// What the output can show.
    func terminal(for sink: OutputSink) -> Terminal {
        Terminal.current(isTerminal: sink.isTerminal, color: color)
    }
}

/// Whether to write colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}
