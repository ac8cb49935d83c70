// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite(.serialized, .enabled(if: Program.hasData, "the model or the language pack is missing"))
struct CodeCommandTests {
    let folder: WorkFolder

    init() throws {
        folder = try WorkFolder()
    }

    private func run(_ arguments: String..., input: String = "") throws -> Program.Outcome {
        try Program.run(["code"] + arguments, in: folder.url, input: input)
    }

    private func ids(_ outcome: Program.Outcome) throws -> [String?] {
        try outcome.outputLines.map { line in
            (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["id"] as? String
        }
    }

    @Test func aReportInAPipeBecomesOneLine() throws {
        try folder.file("report.txt", "Gunners shelled the dam on Friday.\n")
        let outcome = try run("report.txt", "--published", "2031-03-15")
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        #expect(try ids(outcome) == ["report.txt"])
        #expect(outcome.output.hasPrefix(#"{"id":"report.txt","title":"","published":"2031-03-15","source":"""#))
    }

    @Test func standardInputIsReadAsTextAndAsLines() throws {
        #expect(try ids(run("-", input: "Gunners shelled the dam.")) == ["stdin"])
        #expect(
            try ids(run("-", input: "{\"text\": \"Guns.\"}\n{\"id\": \"b\", \"text\": \"Guns.\"}")) == ["stdin:1", "b"])
    }

    @Test func theOutputIsTheSameForAnyNumberOfJobs() throws {
        let reports = try folder.reports(24)
        let one = try run(reports, "--jobs", "1")
        #expect(one.status == 0)
        #expect(try ids(one) == (1...24).map { "r\($0)" })
        #expect(try run(reports, "--jobs", "4").output == one.output)
        for format in ["json", "table"] {
            let first = try run(reports, "--jobs", "1", "--format", format).output
            #expect(try run(reports, "--jobs", "4", "--format", format).output == first)
            #expect(!first.isEmpty)
        }
    }

    @Test func everyKindOfBadInputIsALineAndTheOthersAreCoded() throws {
        try folder.file("good.txt", "Gunners shelled the dam.")
        try folder.file("empty.txt", "")
        try folder.file("blank.txt", " \n\n")
        try folder.file("latin.txt", [0x63, 0x61, 0x66, 0xE9])
        try folder.file("zero.txt", [0x41, 0, 0x42])
        try folder.file("page.html", "<html><body>Guns</body></html>")
        try folder.file("large.txt", String(repeating: "guns ", count: 400_000))
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("folder"), withIntermediateDirectories: true)
        var lines = (1...10).map { #"{"id": "r\#($0)", "text": "Gunners shelled the dam."}"# }
        lines[2] = #"{"id": "r3", "published": "some day", "text": "Guns."}"#
        lines[4] = #"{"id": "r5", "text": 5}"#
        lines[6] = #"{"id": "r7", "text": "Guns"#
        lines[8] = #"{"id": "r9"}"#
        try folder.file("ten.jsonl", lines.joined(separator: "\n"))
        let outcome = try run(
            "good.txt", "none.txt", "empty.txt", "blank.txt", "latin.txt", "zero.txt", "page.html", "large.txt",
            "folder",
            "ten.jsonl", "good.txt", "--max-document-bytes", "1000000", "--jobs", "3")
        #expect(outcome.status == 3)
        #expect(
            try ids(outcome) == ["good.txt", "r1", "r2", "r3", "r4", "r6", "r8", "r10", "good.txt#2"])
        let expected = [
            "none.txt: cannot be read|[ingest.unreadable]", "empty.txt: holds no text|[ingest.empty]",
            "blank.txt: holds no text|[ingest.empty]", "latin.txt: byte 3: is not UTF-8|[ingest.invalid-utf8]",
            "zero.txt: byte 1: is binary|[ingest.binary]",
            "page.html: is a page without running text|[ingest.no-article]",
            "large.txt: has 2,000,000 bytes|[ingest.too-large]", "folder: is a folder|[ingest.is-directory]",
            "warning: ten.jsonl: line 3: the publication date 'some day'|[ingest.bad-date]",
            "ten.jsonl: line 5: the field 'text' is a number|[ingest.wrong-type]",
            "ten.jsonl: line 7: byte |[ingest.bad-json]", "ten.jsonl: line 9: has no field 'text'|[ingest.no-text]",
            "warning: good.txt: the id 'good.txt' was used before|[ingest.duplicate-id]",
        ]
        #expect(outcome.errorLines.count == expected.count)
        for (line, parts) in zip(outcome.errorLines, expected.map { $0.split(separator: "|") }) {
            #expect(line.hasPrefix("hearsay: code: \(parts[0])"), "\(line)")
            #expect(line.hasSuffix(String(parts[1])), "\(line)")
        }
    }

    @Test func quietLeavesWarningsOutButNotRejections() throws {
        let input = "{\"published\": \"some day\", \"text\": \"Guns.\"}\n{}\n"
        let outcome = try run("-", "--quiet", input: input)
        #expect(outcome.status == 3)
        #expect(outcome.errorLines.count == 1)
    }

    @Test func nothingCodedIsAFailure() throws {
        let outcome = try run("none.txt")
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        let array = try run("none.txt", "--format", "json")
        #expect(try JSONSerialization.jsonObject(with: Data(array.output.utf8)) as? [String] == [])
    }

    @Test func anOutputFileAppearsWhole() throws {
        let reports = try folder.reports(5)
        let direct = try run(reports)
        let outcome = try run(reports, "--output", "claims.jsonl")
        #expect(outcome.status == 0)
        #expect(outcome.output.isEmpty)
        #expect(folder.text(of: "claims.jsonl") == direct.output)
        #expect(folder.text(of: "claims.jsonl.part") == nil)
        let failed = try run(reports, "--output", "none/claims.jsonl")
        #expect(failed.status == 1)
        #expect(failed.errorLines.count == 1)
    }

    @Test func aReaderThatLeavesIsNoError() throws {
        let reports = try folder.reports(300)
        let outcome = try Program.shell(#""$HEARSAY" code "# + reports + #" | head -n 2; exit 0"#, in: folder.url)
        #expect(outcome.outputLines.count == 2)
        #expect(outcome.errors.isEmpty)
    }

    /// Waits until a file whose name begins so holds something, half a minute at most.
    private func waitForOutput(_ prefix: String) {
        for _ in 0..<300 {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)) ?? []
            if files.contains(where: { $0.hasPrefix(prefix) && folder.text(of: $0)?.isEmpty == false }) { return }
            usleep(100_000)
        }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func aBreakLeavesWholeLines(_ signal: Int32) throws {
        let reports = try folder.reports(5000)
        let outcome = try Program.run(["code", reports, "--jobs", "2"], in: folder.url) { process in
            waitForOutput(".out-")
            kill(process.processIdentifier, signal)
        }
        #expect(outcome.isSignal)
        #expect(outcome.status == signal)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output.isEmpty || outcome.output.hasSuffix("\n"))
        for line in outcome.outputLines {
            #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil)
        }
    }

    @Test func aBreakLeavesNoOutputFile() throws {
        let reports = try folder.reports(5000)
        let outcome = try Program.run(["code", reports, "--output", "out.jsonl"], in: folder.url) { process in
            waitForOutput("out.jsonl.part")
            process.interrupt()
        }
        #expect(outcome.isSignal)
        #expect(folder.text(of: "out.jsonl") == nil)
        #expect(folder.text(of: "out.jsonl.part") == nil)
    }

    @Test func coloursAreWrittenOnRequestOnly() throws {
        try folder.file("report.txt", "Gunners shelled the dam.")
        #expect(try !run("report.txt", "--format", "table").output.contains("\u{1B}"))
        #expect(try run("report.txt", "--format", "table", "--color", "always").output.contains("\u{1B}[1m"))
    }

    @Test func readingOnesOwnOutputGivesTheSameClaims() throws {
        let first = try run(folder.reports(8))
        try folder.file("again.jsonl", first.output)
        #expect(try run("again.jsonl").output == first.output)
    }

    @Test func claimsAreExplained() throws {
        try folder.file("report.txt", "The defence ministry said that gunmen attacked a checkpoint on Friday.")
        let line = try #require(try run("report.txt").outputLines.first)
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let claims = try #require(object?["claims"] as? [[String: Any]])
        let id = try #require(claims.first?["id"] as? String)
        let outcome = try Program.run(["explain", "report.txt", "--claim", id], in: folder.url)
        #expect(outcome.status == 0)
        for word in ["Fields", "Sentence", "Rules", "Assumed", "“attacked”"] { #expect(outcome.output.contains(word)) }
        let missing = try Program.run(["explain", "report.txt", "--claim", "nope"], in: folder.url)
        #expect(missing.status == 1)
        #expect(missing.errorLines.count == 1)
    }

    @Test func treesAreCoNLLU() throws {
        let outcome = try Program.run(
            ["annotate", "--layer", "syntax", "-"], in: folder.url, input: "Gunners fired.\n\nNobody was hurt.")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("# newdoc id = stdin\n"))
        #expect(outcome.outputLines.count { $0.hasPrefix("# sent_id") } == 2)
        #expect(outcome.output.hasSuffix("\n\n"))
    }

    @Test func attributionsAreLines() throws {
        let outcome = try Program.run(
            ["annotate", "--layer", "attribution", "-"], in: folder.url,
            input: "The Vael Defence Office said that gunners shelled the dam.")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix(#"{"id":"stdin","text":"The Vael"#))
        #expect(outcome.output.contains(#""attributions":["#))
    }
}
