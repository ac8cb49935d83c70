// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayClaims
internal import HearsayExchange

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

    /// The coder, with its data and the word lists laid over it, and with the gazetteer where it is asked for places.
    func coder(_ packs: PackOptions, findsPlaces: Bool = true) throws -> ClaimCoder {
        try ClaimCoder.bundled(
            data: data.map { URL(fileURLWithPath: $0, isDirectory: true) }, overlay: packs.overlay,
            findsPlaces: findsPlaces)
    }

    /// Where the output goes, safe from breaks.
    func sink() throws -> OutputSink {
        try Interruption.guarding { try OutputSink.open(path: output) }
    }

    /// Writes lines, safe to be shown: nothing in them moves the cursor or colours the screen. Tabs stay.
    func write(_ lines: [String], _ console: Console) throws {
        let text = lines.map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { indented(String($0)) }
                .joined(separator: "\t") + "\n"
        }
        try write(Array(text.joined().utf8), console)
    }

    /// Writes bytes as they are.
    func write(_ bytes: [UInt8], _ console: Console) throws {
        let sink = try console.attempt { try self.sink() }
        if case .failed(let reason) = sink.write(bytes) {
            console.report("output: cannot be written (\(reason)); check the space left")
            sink.abandon()
            throw ExitCode.failure
        }
        try console.attempt { try sink.finish() }
    }

    /// A cleaned line with the spaces that it opened with, at most 2,000 letters long.
    private func indented(_ line: String) -> String {
        let indent = line.prefix { $0 == " " }
        return String(indent + SafeText.clean(line).prefix(2_000))
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
