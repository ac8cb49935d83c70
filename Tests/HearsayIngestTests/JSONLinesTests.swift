// SPDX-License-Identifier: Apache-2.0

import HearsayIngest
import HearsayText
import Testing

/// A line that gives no document, with the code of its rejection.
struct BadLine: CustomTestStringConvertible, Sendable {
    var line: String
    var code: String

    var testDescription: String { String(line.prefix(40)) }

    static let all = [
        BadLine(line: #"{"text": "Guns"#, code: "ingest.bad-json"),
        BadLine(line: #"{"text": "Guns"} x"#, code: "ingest.bad-json"),
        BadLine(line: #"{"text": "Guns",}"#, code: "ingest.bad-json"),
        BadLine(line: #"{text: "Guns"}"#, code: "ingest.bad-json"),
        BadLine(line: #"["text", "Guns"]"#, code: "ingest.bad-json"),
        BadLine(line: "Guns fired.", code: "ingest.bad-json"),
        BadLine(line: #"{"text": "Guns", "text": "Drums"}"#, code: "ingest.bad-json"),
        BadLine(line: #"{"text": "Guns \x"}"#, code: "ingest.bad-json"),
        BadLine(line: #"{"text": "Guns \u12"}"#, code: "ingest.bad-json"),
        BadLine(line: "{\"text\": \"Guns\tfired\"}", code: "ingest.bad-json"),
        BadLine(line: #"{"text": "Guns", "n": 01}"#, code: "ingest.bad-json"),
        BadLine(line: #"{"text": "Guns", "n": 1.}"#, code: "ingest.bad-json"),
        BadLine(line: #"{"text": "Guns", "n": [1}}"#, code: "ingest.bad-json"),
        BadLine(line: #"{"text": "Guns", "n": nul}"#, code: "ingest.bad-json"),
        BadLine(
            line: "{\"n\": " + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}",
            code: "ingest.bad-json"),
        BadLine(line: #"{"text": 5}"#, code: "ingest.wrong-type"),
        BadLine(line: #"{"text": ["Guns"]}"#, code: "ingest.wrong-type"),
        BadLine(line: #"{"text": null}"#, code: "ingest.no-text"),
        BadLine(line: #"{"title": "Guns"}"#, code: "ingest.no-text"),
        BadLine(line: #"{}"#, code: "ingest.no-text"),
        BadLine(line: #"{"text": " \n "}"#, code: "ingest.empty"),
        BadLine(line: #"{"text": "Guns\u0000"}"#, code: "ingest.binary"),
    ]
}

@Suite struct JSONLinesTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ lines: [String], options: IngestOptions = IngestOptions()) throws -> ReadingFixture {
        ReadingFixture(try folder.file("wire.jsonl", lines.joined(separator: "\n")), options: options)
    }

    @Test func allFieldsAreRead() throws {
        let read = try read([
            #"{"id": "r-1", "title": "Guns \"heard\"", "published": "2031-03-14T10:05:00Z", "source": "Courier","#
                + #" "url": "https:\/\/x.example\/1", "other": {"text": [1, -2.5e+3, true, null, "x"]}, "text": "Gu\u00f1s 😀 \uD83D\uDE00"}"#
        ])
        #expect(
            read.documents == [
                Document(
                    id: "r-1", title: "Guns \"heard\"", published: Moment(iso: "2031-03-14T10:05:00Z"),
                    source: "Courier", url: "https://x.example/1", text: "Guñs 😀 😀")
            ])
        #expect(read.warnings.isEmpty)
    }

    @Test func theHashIsThatOfTheLine() throws {
        let hashes = try read([#"{"text": "Guns"}"#, #"{"text": "Drums"}"#, #"{"text": "Guns"}"#]).hashes
        #expect(hashes.count == 3 && hashes[0] == hashes[2] && hashes[0] != hashes[1])
        #expect(ReadingFixture(try folder.file("plain.txt", #"{"txt": 1}"#)).hashes[0].count == 64)
    }

    @Test func whatIsMissingIsUnknownAndTheLineGivesTheName() throws {
        let read = try read(["", #"{"text": "Guns"}"#, "  ", #"{"text": "Drums", "id": 17}"#, ""])
        #expect(read.documents == [Document(id: "wire.jsonl:2", text: "Guns"), Document(id: "17", text: "Drums")])
        #expect(read.rejections.isEmpty)
    }

    @Test(arguments: BadLine.all)
    func badLinesAreRejectedAndTheOthersRead(_ bad: BadLine) throws {
        var lines = (1...10).map { #"{"id": "r\#($0)", "text": "Guns"}"# }
        lines[6] = bad.line
        let read = try read(lines)
        #expect(read.rejections.map(\.code) == [bad.code])
        #expect(read.rejections.first?.place.line == 7)
        #expect(read.documents.map(\.id) == ["r1", "r2", "r3", "r4", "r5", "r6", "r8", "r9", "r10"])
    }

    @Test func aWrongByteRejectsItsLineAlone() throws {
        let good = Array(#"{"text": "Guns"}"#.utf8) + [10]
        let bad = Array(#"{"text": "G"#.utf8) + [0xFC] + Array("\"}\n".utf8)
        let read = ReadingFixture(try folder.file("wire.jsonl", good + bad + good))
        #expect(read.rejections.map(\.code) == ["ingest.invalid-utf8"])
        #expect(read.rejections.first?.place.offset == good.count + 11)
        #expect(read.documents.count == 2)
    }

    @Test func aBadDateIsAWarning() throws {
        let read = try read([#"{"id": "a", "published": "last Tuesday", "text": "Guns"}"#])
        #expect(read.documents == [Document(id: "a", text: "Guns")])
        #expect(read.warnings.map(\.code) == ["ingest.bad-date"])
    }

    @Test func fieldsOfAWrongTypeAreIgnoredWithAWarning() throws {
        let read = try read([#"{"id": "a", "title": 3, "source": ["x"], "published": 2031, "text": "Guns"}"#])
        #expect(read.documents == [Document(id: "a", text: "Guns")])
        #expect(read.warnings.map(\.code) == Array(repeating: "ingest.ignored-field", count: 3))
    }

    @Test func halfASurrogatePairIsReplacedWithAWarning() throws {
        let read = try read([#"{"id": "a", "text": "Guns \ud83d fired \ude00\ud83d\ude00"}"#])
        #expect(read.documents.map(\.text) == ["Guns \u{FFFD} fired \u{FFFD}😀"])
        #expect(read.warnings.map(\.code) == ["ingest.lone-surrogate"])
    }

    @Test func anIDUsedBeforeGetsANumber() throws {
        let read = try read(["a", "a", "a#2", "a", "A"].map { #"{"id": "\#($0)", "text": "Guns"}"# })
        #expect(read.documents.map(\.id) == ["a", "a#2", "a#2#2", "a#3", "A"])
        #expect(read.warnings.map(\.code) == Array(repeating: "ingest.duplicate-id", count: 3))
        #expect(read.warnings.first?.place.line == 2)
    }

    @Test func idsAreUniqueOverAllInputs() throws {
        let path = try folder.file("a.txt", "Guns")
        #expect(ReadingFixture(path, path).documents.map(\.id) == ["a.txt", "a.txt#2"])
    }

    @Test func theContentTellsTheFormatWithoutTheName() throws {
        let line = #"{"text": "Guns"}"#
        #expect(ReadingFixture(try folder.file("a", "\n \(line)\n\(line)\n")).documents.count == 2)
        #expect(ReadingFixture(try folder.file("b", line)).documents.map(\.text) == ["Guns"])
        #expect(
            ReadingFixture(try folder.file("c", #"{"txt": "Guns"}"#)).documents.map(\.text) == [#"{"txt": "Guns"}"#])
        let marked = [0xEF, 0xBB, 0xBF] + Array(line.utf8)
        #expect(ReadingFixture(try folder.file("d", marked)).documents.map(\.text) == ["Guns"])
    }

    @Test func tooLongTextsAndLinesAreRefused() throws {
        let lines = [
            #"{"text": "\#(String(repeating: "a", count: 101))"}"#, #"{"text": "Guns"}"#,
            #"{"text": "Guns", "x": "\#(String(repeating: "a", count: 2_000_000))"}"#, #"{"text": "Drums"}"#,
        ]
        let read = try read(lines, options: IngestOptions(maxDocumentBytes: 100))
        #expect(read.rejections.map(\.code) == ["ingest.too-large", "ingest.too-large"])
        #expect(read.rejections.map(\.place.line) == [1, 3])
        #expect(read.documents.map(\.text) == ["Guns", "Drums"])
    }

    @Test func anEmptyFileIsARejection() throws {
        #expect(try read([]).rejections.map(\.code) == ["ingest.empty"])
        #expect(try read(["", " "]).rejections.map(\.code) == ["ingest.empty"])
    }

    @Test func linesLongerThanAPieceAreReadWhole() throws {
        let texts = (0..<40).map { String(repeating: "guns \($0) ", count: 1 + $0 * 2_000) }
        let read = try read(texts.map { #"{"text": "\#($0)"}"# })
        #expect(read.documents.map(\.text) == texts)
    }

    @Test func everyCutOfALineGivesAReadingAndNoCrash() throws {
        let line = #"{"id": "é", "n": [1, {"a": null}], "text": "G\u00f1s \ud83d\ude00"}"#
        let bytes = Array(line.utf8)
        for count in 1..<bytes.count {
            let read = ReadingFixture(try folder.file("cut.jsonl", bytes[..<count]))
            #expect(read.documents.isEmpty)
            #expect(read.rejections.count == 1)
        }
        for position in bytes.indices {
            var altered = bytes
            altered[position] = 0x7D
            let read = ReadingFixture(try folder.file("altered.jsonl", altered))
            #expect(read.documents.count + read.rejections.count == 1)
        }
    }
}
