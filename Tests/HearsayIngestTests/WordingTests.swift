// SPDX-License-Identifier: Apache-2.0

import HearsayIngest
import Testing

@Suite struct WordingTests {
    @Test func aRejectionIsOneLineWithPlaceReasonRemedyAndCode() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("wire.jsonl", "{\"text\": \"Guns\"}\n{\"text\": 5}\n")
        let line = try #require(ReadingFixture(path).rejections.first).description
        #expect(
            line == "\(path): line 2: the field 'text' is a number, not a string; make 'text' a string"
                + " [ingest.wrong-type]")
    }

    @Test func namesFromOutsideCannotActOnATerminal() throws {
        #expect(InputPlace(input: "a\u{1B}[2Jb\u{202E}c", line: 3).description == "a?[2Jb?c: line 3")
        let folder = try TemporaryFolder()
        let read = ReadingFixture(
            try folder.file(
                "wire.jsonl", #"{"published": "\u001b[2J\n\#(String(repeating: "x", count: 99))", "text": "Guns"}"#))
        let warning = try #require(read.warnings.first).description
        #expect(!warning.unicodeScalars.contains { $0.value < 0x20 })
        #expect(warning.contains("…"))
    }
}
