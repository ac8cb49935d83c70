// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayGazetteer

struct CompileGazetteer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gazetteer",
        abstract: "Lay a table of places out as the file that the program maps.",
        discussion: """
            Scripts/gazetteer/build makes the table from packages of PyPI and the tables beside it, and calls this. The \
            same table gives the same bytes.

            EXAMPLE
              hearsay-train gazetteer places.tsv --output Sources/HearsayGazetteer/Resources/places.gazetteer
            """)

    @Argument(help: "The table: a place a line, 13 columns.")
    var table: String

    @Option(help: "Where to write the file.")
    var output: String

    func run() throws {
        guard let data = FileManager.default.contents(atPath: table) else {
            throw ValidationError("\(table): no such file, or not readable")
        }
        let bytes = try GazetteerWriter(GazetteerTable(String(decoding: data, as: UTF8.self))).bytes()
        try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        Console.note("\(output): \(bytes.count) bytes")
    }
}
