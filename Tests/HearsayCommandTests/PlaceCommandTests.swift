// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite(
    "hearsay place, and the layer of places", .serialized,
    .enabled(if: Program.hasData, "a model or the language pack is missing"))
struct PlaceCommandTests {
    let folder: WorkFolder

    init() throws {
        folder = try WorkFolder()
    }

    private func run(_ arguments: String...) throws -> Program.Outcome {
        try Program.run(arguments, in: folder.url)
    }

    private func objects(_ outcome: Program.Outcome) throws -> [[String: Any]] {
        try outcome.outputLines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func aNameIsShownWithItsPlacesAndReasons() throws {
        let outcome = try run("place", "Tripoli", "--limit", "3")
        #expect(outcome.status == 0)
        #expect(outcome.outputLines.first?.contains("Tripoli, town") == true)
        #expect(outcome.output.contains("GeoNames") && outcome.output.contains("+ "))
        let lines = try objects(try run("place", "Tripoli", "--with", "Beirut", "--format", "jsonl"))
        #expect(lines.first?["country"] as? String == "LBN")
        #expect(lines.first?["lat"] is Double && lines.first?["reasons"] is [Any])
    }

    @Test func whatIsUnknownFails() throws {
        let outcome = try run("place", "Xqzzv")
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("No place is called Xqzzv"))
        #expect(try run("place", "Goma", "--limit", "0").status == 64)
    }

    @Test func namesAreWrittenSafely() throws {
        let outcome = try run("place", "\u{1B}[31mGoma\u{7}")
        #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{7}"))
    }

    @Test func aLayerOfPlacesIsJSONLines() throws {
        try folder.file(
            "reports.jsonl", #"{"id": "r", "text": "Shells hit a market in Tripoli, Lebanon, on Monday."}"# + "\n")
        let line = try #require(try objects(try run("annotate", "--layer", "places", "reports.jsonl")).first)
        let toponyms = try #require(line["toponyms"] as? [[String: Any]])
        #expect(toponyms.map { $0["quote"] as? String } == ["Tripoli", "Lebanon"])
        #expect(toponyms.map { $0["start"] as? Int } == [23, 32])
        #expect(toponyms.map { $0["class"] as? String } == ["town", "country"])
        #expect(toponyms.allSatisfy { $0["lat"] is Double && $0["lon"] is Double && $0["geonames"] is Int })
    }

    @Test func givenSpansAreResolvedAndNoOthersFound() throws {
        try folder.file(
            "marked.jsonl",
            #"{"id": "m", "text": "Tripoli and Goma", "toponyms": [{"start": 12, "end": 16}, {"start": 90, "end": 99}]}"#
        )
        let outcome = try run("annotate", "--layer", "places", "--given-spans", "marked.jsonl")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("toponyms"))
        let toponyms = try #require(try objects(outcome).first?["toponyms"] as? [[String: Any]])
        #expect(toponyms.map { $0["quote"] as? String } == ["Goma"])
        #expect(try run("annotate", "--layer", "events", "--given-spans", "marked.jsonl").status == 64)
    }
}
