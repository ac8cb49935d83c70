// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayExchange
import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("The layer of times")
struct TimeJSONTests {
    private static let words =
        "In 東京 nobody slept on Friday. Buses have run every day since May 2016, for up to two hours."

    /// The line of a text of our own, published on Saturday, 15 March 2031, or at an unknown time.
    private func line(_ text: String, isDated: Bool = true) throws -> [String: Any] {
        let coded = ReportFixture(text, id: "times").coded([])
        var document = coded.document
        if !isDated { document.published = nil }
        let times = TimeFinder(parsed: coded.parsed, published: document.published).find()
        let reading = TimeReading(document: document, parsed: coded.parsed, times: times)
        let data = Data(TimeJSONWriter().bytes(of: reading))
        #expect(data.last == 10)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func everyExpressionHasItsAttributes() throws {
        let line = try line(Self.words)
        #expect(line["id"] as? String == "times")
        #expect(line["published"] as? String == "2031-03-15")
        let times = try #require(line["times"] as? [[String: Any]])
        let rows = times.map { time in
            ["quote", "type", "value", "mod", "quant", "signal", "from", "to", "precision", "assumed"].map { key in
                time[key] as? String ?? "-"
            }.joined(separator: " ")
        }
        #expect(
            rows == [
                "Friday DATE 2031-03-14 - - on 2031-03-14 2031-03-14 day time.relative-to-publication",
                "every day SET P1D - EVERY - - - - -",
                "May 2016 DATE 2016-05 - - since 2016-05-01 - month -",
                "up to two hours DURATION PT2H EQUAL_OR_LESS - - - - - -",
            ])
        #expect(times.allSatisfy { $0["rule"] is String })
    }

    @Test func withoutAPublicationDateTheDaysAreNull() throws {
        let line = try line(Self.words, isDated: false)
        #expect(line["published"] is NSNull)
        let times = try #require(line["times"] as? [[String: Any]])
        let friday = try #require(times.first)
        #expect(friday["value"] as? String == "XXXX-WXX-5")
        #expect(friday["from"] is NSNull && friday["to"] is NSNull)
        #expect(friday["assumed"] == nil)
    }

    @Test(arguments: ["", "é\u{301}\u{1F600}\u{FEFF} \u{AD}", "\r\n\r\n\t\u{2028}"])
    func everyQuoteStandsAtItsOffsetsAndNoneOverlap(_ prefix: String) throws {
        let text = prefix + Self.words
        let times = try #require(try line(text)["times"] as? [[String: Any]])
        let scalars = Array(text.unicodeScalars)
        var last = 0
        for time in times {
            let start = try #require(time["start"] as? Int)
            let end = try #require(time["end"] as? Int)
            #expect(start >= last && end > start)
            last = end
            #expect(String(String.UnicodeScalarView(scalars[start..<end])) == time["quote"] as? String)
        }
        #expect(times.count == 4)
    }
}
