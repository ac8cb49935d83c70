// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite(.serialized, .enabled(if: Program.hasData, "the model or the language pack is missing"))
struct LedgerCommandTests {
    let folder: WorkFolder

    init() throws {
        folder = try WorkFolder()
    }

    private func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws
        -> Program.Outcome
    {
        try Program.run(arguments, in: folder.url, input: input, environment: environment)
    }

    private func objects(_ outcome: Program.Outcome) throws -> [[String: Any]] {
        try outcome.outputLines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test func addingTellsWhatBecameOfTheDocuments() throws {
        let reports = try folder.reports(10)
        let first = try run("add", reports)
        #expect(first.status == 0)
        #expect(first.output.isEmpty)
        #expect(first.errors.hasPrefix("hearsay: add: 10 documents added, "))
        #expect(try run("add", reports).errors == "hearsay: add: 0 documents added, 10 unchanged\n")
        #expect(try run("add", "--quiet", reports).errors.isEmpty)
        #expect(try objects(run("documents")).count == 10)
    }

    @Test func claimsComeOutAsTheyWereCoded() throws {
        let reports = try folder.reports(6)
        _ = try run("add", reports)
        let coded = try run("code", reports).output
        let stored = try run("claims").outputLines
        #expect(!stored.isEmpty)
        for line in stored {
            let claim = try #require(line.range(of: #""claim":"#))
            #expect(coded.contains(String(line[claim.upperBound...].dropLast())))
        }
    }

    @Test func badInputIsRecordedAndTheRestIsAdded() throws {
        try folder.file("mixed.jsonl", "{\"id\": \"a\", \"text\": \"Gunners shelled the dam.\"}\n{bad}\n")
        let outcome = try run("add", "mixed.jsonl")
        #expect(outcome.status == 3)
        #expect(outcome.errorLines.last?.contains("1 document added, 1 rejected") == true)
        #expect(try run("add", "none.txt").status == 1)
        let refused = try objects(run("documents", "--rejected"))
        #expect(refused.compactMap { $0["code"] as? String } == ["ingest.bad-json", "ingest.unreadable"])
    }

    @Test func theLedgerIsNamedByOptionOrEnvironment() throws {
        _ = try run("add", "--ledger", "one.db", "-", input: "Gunners shelled the dam.")
        _ = try run("add", "-", input: "Gunners shelled the bridge.", environment: ["HEARSAY_LEDGER": "one.db"])
        #expect(try objects(run("documents", "--ledger", "one.db")).count == 2)
        let missing = try run("documents")
        #expect(missing.status == 1)
        #expect(missing.errors.contains("[ledger.missing]"))
    }

    @Test func aStrangersFileIsLeftAlone() throws {
        try folder.file("hearsay.db", "a diary")
        let outcome = try run("add", "-", input: "Gunners shelled the dam.")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[ledger.not-a-ledger]"))
        #expect(folder.text(of: "hearsay.db") == "a diary")
    }

    @Test func tablesAreSafeToShow() throws {
        try folder.file(
            "evil.jsonl", #"{"id": "a\u001b[31m", "title": "T\u001b[2J", "text": "Gunners shelled the dam."}"#)
        _ = try run("add", "evil.jsonl")
        for command in ["documents", "claims", "sources"] {
            let outcome = try run(command, "--format", "table")
            #expect(outcome.status == 0)
            #expect(!outcome.output.contains("\u{1B}"))
        }
    }

    @Test func aReviewChangesWhatIsListedUntilItIsUndone() throws {
        _ = try run("add", "-", input: "Gunners shelled the dam.")
        let claim = try #require(try objects(run("claims")).first?["claim"] as? [String: Any])
        let id = try #require(claim["id"] as? String)
        let before = try run("dump").output
        #expect(
            try run("review", "reject", id, "--by", "orr", "--why", "an exercise").errors
                == "hearsay: review: review 1\n")
        #expect(try run("claims").output.isEmpty)
        #expect(try run("dump").output.hasPrefix(before))
        _ = try run("review", "undo", "1", "--by", "orr")
        #expect(try objects(run("claims")).count == 1)
        _ = try run("review", "correct", id, "--field", "type=protest", "--by", "orr")
        let corrected = try #require(try objects(run("claims")).first)
        #expect((corrected["claim"] as? [String: Any])?["type"] as? String == "PROTEST")
        #expect(
            try objects(run("review", "list")).compactMap { $0["decision"] as? String } == [
                "reject", "undo", "correct",
            ])
        #expect(
            try run("review", "correct", id, "--field", "type=war", "--by", "orr").errors.contains("bad-correction"))
        #expect(try run("review", "correct", id, "--by", "orr").status == 64)
    }

    @Test(arguments: [["--near", "1,2"], ["--from", "yesterday"], ["--limit", "-1"], ["--country", "Vael"]])
    func wrongFiltersAreUsageErrors(arguments: [String]) throws {
        #expect(try Program.run(["claims"] + arguments, in: folder.url).status == 64)
    }

    @Test func killedRunsLoseNothingAndLeaveNothingHalf() throws {
        let reports = try folder.reports(120)
        let started = Date()
        _ = try run("add", "--quiet", "--ledger", "whole.db", reports)
        let whole = Date().timeIntervalSince(started)
        let expected = try run("dump", "--ledger", "whole.db").output
        #expect(expected.split(separator: "\n").count == 120)
        for part in [0.3, 0.6, 0.9] {
            let ledger = "killed-\(part).db"
            let killed = try Program.run(["add", "--quiet", "--ledger", ledger, reports], in: folder.url) { process in
                Thread.sleep(forTimeInterval: whole * part)
                kill(process.processIdentifier, SIGKILL)
            }
            #expect(killed.isSignal || killed.status == 0)
            #expect(try run("add", "--quiet", "--ledger", ledger, reports).status == 0)
            #expect(try run("dump", "--ledger", ledger).output == expected)
        }
    }
}
