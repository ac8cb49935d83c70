// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite(.serialized, .enabled(if: Program.hasData, "a model or the language pack is missing"))
struct AnnotateCommandTests {
    let folder: WorkFolder

    init() throws {
        folder = try WorkFolder()
    }

    private func run(_ arguments: String...) throws -> Program.Outcome {
        try Program.run(["annotate", "--layer", "attribution"] + arguments, in: folder.url)
    }

    @Test func attributionsAreJSONLines() throws {
        let outcome = try run(try folder.reports(3))
        #expect(outcome.status == 0)
        #expect(outcome.outputLines.count == 3)
        for line in outcome.outputLines {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let attributions = try #require(object["attributions"] as? [[String: Any]])
            #expect(!attributions.isEmpty)
            #expect(attributions.allSatisfy { $0["cue"] is [[Int]] && $0["speakers"] is [Any] })
        }
    }

    @Test func webAnnotationsAreLinesOfJSON() throws {
        let outcome = try run(try folder.reports(2), "--format", "web-annotation")
        #expect(outcome.status == 0)
        for line in outcome.outputLines {
            let page = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(page?["type"] as? String == "AnnotationPage")
        }
    }

    @Test func bratGoesToAStreamOrIntoAFolder() throws {
        let reports = try folder.reports(2)
        let stream = try run(reports, "--format", "brat")
        #expect(stream.output.hasPrefix("T1\tSource "))
        let files = try run(reports, "--format", "brat", "--output", "brat/")
        #expect(files.status == 0)
        #expect(files.output.isEmpty)
        #expect(folder.text(of: "brat/r1.ann").map { stream.output.hasPrefix($0) } == true)
        #expect(folder.text(of: "brat/r1.txt")?.hasPrefix("The Vael Defence Office") == true)
        #expect(folder.text(of: "brat/annotation.conf")?.contains("[events]") == true)
    }

    @Test func idsOfStrangersLeaveNoFolder() throws {
        let ids = [
            "../../escape", "/etc/name", "..", "", "a/b", "A/B", "nul\u{0}byte", String(repeating: "x", count: 400),
        ]
        let lines = try ids.map { id -> String in
            let object = ["id": id, "text": "The mayor said that rebels had left."]
            return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        }
        try folder.file("hostile.jsonl", lines.joined(separator: "\n"))
        let outcome = try run("hostile.jsonl", "--format", "brat", "--output", "out/", "--quiet")
        #expect(outcome.status == 0 || outcome.status == 3)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("out").path)
        #expect(names.allSatisfy { !$0.hasPrefix(".") && $0.utf8.count < 140 })
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        #expect(names.filter { $0.hasSuffix(".ann") }.count >= 6)
        #expect(folder.text(of: "escape.ann") == nil)
    }

    @Test func aFormThatTheLayerLacksIsStatus64() throws {
        #expect(try run("a.txt", "--format", "conllu").status == 64)
    }

    @Test func eventsHaveActorsWithCodesAndTheirClaims() throws {
        try folder.file("reports.jsonl", #"{"id": "a", "text": "“Well,” he said: Peru attacked Chile."}"# + "\n")
        let outcome = try Program.run(["annotate", "--layer", "events", "reports.jsonl"], in: folder.url)
        #expect(outcome.status == 0)
        #expect(outcome.outputLines.count == 1)
        for line in outcome.outputLines {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let text = try #require(object["text"] as? String)
            let events = try #require(object["events"] as? [[String: Any]])
            #expect(!events.isEmpty)
            for event in events {
                let trigger = try #require(event["trigger"] as? [String: Any])
                let start = try #require(trigger["start"] as? Int)
                let end = try #require(trigger["end"] as? Int)
                let scalars = Array(text.unicodeScalars)[start..<end]
                #expect(String(String.UnicodeScalarView(scalars)) == trigger["quote"] as? String)
                #expect((event["claims"] as? [String])?.isEmpty == false)
                #expect(event["reciprocal"] is Bool)
            }
        }
    }

    @Test func aPhraseHasTheCodesOfItsActor() throws {
        try folder.file("phrases.jsonl", #"{"id": "a", "text": "Peru"}"# + "\n")
        let outcome = try Program.run(["annotate", "--layer", "actors", "phrases.jsonl"], in: folder.url)
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(object?["country"] as? String == "PER")
        #expect(object?["sector"] as? String == "")
        #expect((object?["actors"] as? [Any])?.count == 1)
    }

    @Test func plainTextIsReadForItsTimes() throws {
        try folder.file("plain.txt", "Rebels left the town on Monday after three days.")
        let outcome = try Program.run(
            ["annotate", "--layer", "times", "--format", "jsonl", "--published", "2022-06-10", "plain.txt"],
            in: folder.url)
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let times = try #require(object?["times"] as? [[String: Any]])
        #expect(times.map { $0["value"] as? String } == ["2022-06-06", "P3D"])
        #expect(object?["published"] as? String == "2022-06-10")
    }

    @Test func aFormThatALayerHasNotIsRefused() throws {
        let outcome = try Program.run(["annotate", "--layer", "events", "--format", "brat", "x.txt"], in: folder.url)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("the layer 'events' is written as jsonl"))
    }
}
