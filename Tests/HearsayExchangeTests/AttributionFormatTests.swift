// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayClaims
import HearsayExchange
import HearsayLexicon
import HearsayText
import Testing

@Suite("Attributions for other programs")
struct AttributionFormatTests {
    /// One attribution told in another, over a line end, with a speaker; and one whose pronoun nobody explains.
    private func nested(_ prefix: String = "") -> CodedDocument {
        let fixture = ReportFixture(
            prefix
                + "Radio Tarn said a Kesh colonel had told it:\r\n\u{201C}We never\r\nfired in 東京.\u{201D} He wept, they say.",
            id: "nested")
        var outer = Attribution(
            source: fixture.span("Radio Tarn"), sourceHead: 0, cue: fixture.span("said"), cueHead: 1,
            content: [Span(fixture.span("a Kesh").start, fixture.span("He wept").start - 1)], stance: .reports,
            rule: "cue.say.v")
        outer.speakers = [Actor(span: fixture.span("Radio Tarn"), name: "Radio Tarn", country: "TRN", sector: "MEDIA")]
        let inner = Attribution(
            source: fixture.span("a Kesh colonel"), sourceHead: 3, cue: fixture.span("told"), cueHead: 4,
            content: [Span(fixture.span("\u{201C}We").start, fixture.span("He wept").start - 1)], stance: .says,
            parent: 0, rule: "cue.tell.v")
        let open = Attribution(
            source: fixture.span("they"), sourceHead: 5, cue: fixture.span("say"), cueHead: 6,
            content: [fixture.span("He wept")], stance: .says, rule: "attribution.model")
        return fixture.coded([], attributions: [outer, inner, open])
    }

    @Test func attributionsNestInJSON() throws {
        try Snapshot.expect(AttributionJSONWriter().bytes(of: nested()), is: "nested.jsonl")
    }

    @Test func bratHasTextBoundsEventsAndNotes() throws {
        try Snapshot.expect(AttributionBratWriter().bytes(of: nested()), is: "attributions.ann")
    }

    @Test func webAnnotationsHaveSelectors() throws {
        let bytes = AttributionWebWriter().bytes(of: nested())
        try Snapshot.expect(bytes, is: "attributions.jsonld")
        #expect(bytes.filter { $0 == 10 }.count == 1)
    }

    @Test(arguments: ["", "é\u{301}\u{1F600}\u{FEFF} \u{AD}", "\r\n\r\n\t\u{2028}"])
    func bratQuotesItsOwnOffsetsAndCrossesNoLine(prefix: String) throws {
        let document = nested(prefix)
        let scalars = Array(document.document.text.unicodeScalars)
        let sheet = String(decoding: AttributionBratWriter().bytes(of: document), as: UTF8.self)
        var count = 0
        for line in sheet.split(separator: "\n") where line.hasPrefix("T") {
            let fields = line.split(separator: "\t")
            try #require(fields.count == 3)
            let ranges = fields[1].drop { $0 != " " }.dropFirst().split(separator: ";").map { range in
                range.split(separator: " ").compactMap { Int($0) }
            }
            let parts = ranges.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
            #expect(parts.joined(separator: " ") == String(fields[2]))
            #expect(parts.allSatisfy { part in !part.contains { $0.isNewline } && !part.isEmpty })
            count += 1
        }
        #expect(count == 9)
        #expect(AttributionBratWriter.configuration.contains("Attribution Source?:Source"))
    }

    @Test(arguments: ["", "é\u{301}\u{1F600}", "\r\n\r\n"])
    func webQuotesStandAtTheirPositions(prefix: String) throws {
        let document = nested(prefix)
        let scalars = Array(document.document.text.unicodeScalars)
        let data = Data(AttributionWebWriter().bytes(of: document))
        let page = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let items = try #require(page["items"] as? [[String: Any]])
        #expect(items.count == 3)
        #expect(Set(items.compactMap { $0["id"] as? String }).count == 3)
        var quotes = 0
        func check(_ value: Any) {
            if let array = value as? [Any] { array.forEach(check) }
            guard let object = value as? [String: Any] else { return }
            object.values.forEach(check)
            guard let selectors = object["selector"] as? [[String: Any]], let start = selectors[0]["start"] as? Int,
                let end = selectors[0]["end"] as? Int, let exact = selectors[1]["exact"] as? String,
                let prefix = selectors[1]["prefix"] as? String, let suffix = selectors[1]["suffix"] as? String
            else { return }
            quotes += 1
            func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
            #expect(words(start..<end) == exact)
            #expect(
                words(start - prefix.unicodeScalars.count..<end + suffix.unicodeScalars.count) == prefix + exact
                    + suffix)
        }
        check(page)
        #expect(quotes == 9)
    }

    @Test func chainsOfSpeakersAreWrittenToABoundedDepth() throws {
        let fixture = ReportFixture("He said he said he said it rained.")
        let attributions = (0..<3000).map { i in
            Attribution(
                source: fixture.span("He"), sourceHead: 0, cue: fixture.span("said"), cueHead: 1,
                content: [fixture.span("it rained")], stance: .says, parent: i == 0 ? nil : i - 1, rule: "cue.say.v")
        }
        let bytes = AttributionJSONWriter().bytes(of: fixture.coded([], attributions: attributions))
        var depth = 0
        var deepest = 0
        for byte in bytes {
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            deepest = max(deepest, depth)
        }
        #expect(deepest < 100)
        #expect(String(decoding: bytes, as: UTF8.self).components(separatedBy: "\"cue\":").count == 3001)
    }
}
