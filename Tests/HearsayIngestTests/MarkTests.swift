// SPDX-License-Identifier: Apache-2.0

import HearsayIngest
import HearsayText
import Testing

@Suite("Spans that come with a document")
struct MarkTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ line: String, readsMarks: Bool = true) throws -> ReadingFixture {
        let path = try folder.file("marked.jsonl", line)
        return ReadingFixture(path, options: IngestOptions(readsMarks: readsMarks))
    }

    @Test("They are read where they are asked for")
    func read() throws {
        let line = #"{"text": "Guns near Goma", "toponyms": [{"start": 10, "end": 14, "lat": 1.5, "name": null}]}"#
        #expect(try read(line).documents.map(\.marks) == [[10..<14]])
        #expect(try read(line, readsMarks: false).documents.map(\.marks) == [nil])
        #expect(try read(#"{"text": "Guns"}"#).documents.map(\.marks) == [[]])
    }

    @Test(
        "Those that are none are left out with a warning",
        arguments: [
            #"[{"start": 2, "end": 40}]"#, #"[{"start": 3, "end": 3}]"#, #"[{"start": -1, "end": 2}]"#, #"[{}]"#,
            #"[{"start": "1", "end": 2}]"#, #"["Goma"]"#, #""Goma""#, "{}", "7", "true",
        ])
    func faults(marks: String) throws {
        let reading = try read(#"{"text": "Guns near Goma", "toponyms": \#(marks)}"#)
        #expect(reading.documents.map(\.marks) == [[]])
        #expect(reading.warnings.count == 1)
        #expect(reading.warnings.first?.description.contains("toponyms") == true)
    }

    @Test("A field of the name says nothing where none are asked for")
    func unasked() throws {
        let reading = try read(#"{"text": "Guns", "toponyms": "many", "toponyms": 3}"#, readsMarks: false)
        #expect(reading.documents.count == 1 && reading.warnings.isEmpty)
    }
}
