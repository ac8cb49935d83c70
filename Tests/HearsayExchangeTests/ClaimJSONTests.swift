// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayClaims
import HearsayExchange
import HearsayLexicon
import HearsayText
import Testing

@Suite struct ClaimJSONTests {
    @Test func aDocumentIsOneLine() throws {
        let bytes = ClaimJSONWriter().bytes(of: ReportFixture().both)
        try Snapshot.expect(bytes, is: "claims.jsonl")
        #expect(bytes.filter { $0 == 10 }.count == 1)
    }

    @Test func anArrayIsTheSameObjectsIndented() throws {
        let writer = ClaimJSONWriter(layout: .array)
        let document = ReportFixture().both
        let empty = ReportFixture("Guns.", title: "", id: "two").coded([])
        let bytes =
            writer.opening + writer.bytes(of: document) + writer.separator + writer.bytes(of: empty) + writer.closing
        try Snapshot.expect(bytes, is: "claims.json")
        let array = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [NSDictionary])
        let line = try JSONSerialization.jsonObject(with: Data(ClaimJSONWriter().bytes(of: document)))
        #expect(array.first == line as? NSDictionary)
        let nothing = try JSONSerialization.jsonObject(with: Data(writer.opening + writer.closing)) as? [NSDictionary]
        #expect(nothing == [])
    }

    @Test(arguments: ["", "é\u{301}\u{1F600}\u{FEFF} \u{AD}", "\r\n\r\n\t\u{2028}", "\u{1}\u{1B}[31m\"\\/\u{7F}\u{85}"])
    func everyQuoteStandsAtItsOffsetsOfTheText(_ prefix: String) throws {
        let fixture = ReportFixture(prefix + ReportFixture.words)
        let data = Data(ClaimJSONWriter().bytes(of: fixture.both))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let text = try #require(object["text"] as? String)
        #expect(text == prefix + ReportFixture.words)
        let scalars = Array(text.unicodeScalars)
        var quotes = 0
        func check(_ value: Any) {
            if let array = value as? [Any] { array.forEach(check) }
            guard let object = value as? [String: Any] else { return }
            object.values.forEach(check)
            guard let quote = object["quote"] as? String, let start = object["start"] as? Int,
                let end = object["end"] as? Int
            else { return }
            quotes += 1
            #expect(String(String.UnicodeScalarView(scalars[start..<end])) == quote)
            #expect(!quote.isEmpty)
        }
        check(object)
        #expect(quotes == 9)
    }

    @Test func everyControlCharacterReadsBack() throws {
        let words =
            String(String.UnicodeScalarView((0..<0x100).compactMap { Unicode.Scalar($0) })) + "\u{2028}\u{10FFFF}"
        var writer = JSONByteWriter()
        writer.array { $0.string(words) }
        let array = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
        #expect(array == [words])
        #expect(!writer.bytes.contains { $0 < 0x20 || $0 == 0x7F })
    }

    @Test func unknownTimesAndPointsAreNull() throws {
        let fixture = ReportFixture("Guns fired at Orun today.")
        var claim = Claim(trigger: fixture.span("fired"), type: .assault)
        claim.place = Place(span: fixture.span("Orun"), name: "Orun")
        claim.time = TimeReference(span: fixture.span("today"), from: nil, to: nil)
        let line = String(decoding: ClaimJSONWriter().bytes(of: fixture.coded([claim])), as: UTF8.self)
        #expect(
            line.contains(
                #""quote":"Orun","name":"Orun","country":"","lat":null,"lon":null,"class":null,"radius":null,"geonames":null}"#
            ))
        #expect(line.contains(#""quote":"today","from":null,"to":null,"precision":"day"}"#))
        #expect(line.contains(#""claimant":null,"via":[],"cue":"","#))
    }

    @Test func attributionsAreListsOfSpans() throws {
        try Snapshot.expect(AttributionJSONWriter().bytes(of: ReportFixture().both), is: "attributions.jsonl")
    }
}
