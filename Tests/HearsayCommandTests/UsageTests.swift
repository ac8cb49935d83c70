// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite struct UsageTests {
    let folder: WorkFolder

    init() throws {
        folder = try WorkFolder()
    }

    @Test(
        arguments: [
            ["code"], ["code", "a.txt", "--jobs", "0"], ["code", "a.txt", "--published", "Friday"],
            ["code", "a.txt", "--format", "xml"], ["code", "-", "-"], ["code", "a.txt", "--max-document-bytes", "0"],
            ["annotate", "a.txt"], ["annotate", "a.txt", "--layer", "syntax", "--format", "jsonl"],
            ["explain", "a.txt"], ["code", "a.txt", "--color", "blue"], ["nonsense"],
        ])
    func aWrongCommandLineIsStatus64(_ arguments: [String]) throws {
        let outcome = try Program.run(arguments, in: folder.url)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("Error: "))
    }

    @Test(arguments: [["--help"], ["code", "--help"], ["annotate", "--help"], ["explain", "--help"]])
    func everyHelpHasExamples(_ arguments: [String]) throws {
        let outcome = try Program.run(arguments, in: folder.url)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("EXAMPLES"))
        #expect(outcome.output.contains("OVERVIEW: "))
    }

    @Test func theVersionIsTold() throws {
        let outcome = try Program.run(["--version"], in: folder.url)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("hearsay 0."))
    }

    @Test func missingDataIsOneLine() throws {
        try folder.file("a.txt", "Guns.")
        let outcome = try Program.run(
            ["code", "a.txt", "--data", "nowhere"], in: folder.url, environment: ["HEARSAY_DATA": "nowhere"])
        if outcome.status != 0 {
            #expect(outcome.status == 1)
            #expect(outcome.errorLines.count == 1)
            #expect(outcome.errors.hasPrefix("hearsay: code: "))
        }
    }
}
