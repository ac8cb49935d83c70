// SPDX-License-Identifier: Apache-2.0

import HearsayGazetteer
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Names of places in a text")
struct ToponymTests {
    /// A report, and the names in it with the country of the place that each must be taken to mean.
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var places: [String]
        var url = ""
        var testDescription: String { text }
    }

    private func found(_ text: String, url: String = "") throws -> [String] {
        let coder = try SharedCoder.coder()
        let gazetteer = try #require(coder.gazetteer)
        let reading = coder.places(Document(url: url, text: text))
        return reading.toponyms.map { toponym in
            "\(reading.text[toponym.span]) \(toponym.place.map(gazetteer.country) ?? "?")"
        }
    }

    private static let cases: [Case] = [
        Case(
            text: "Captain Lincoln Reyes told reporters in Goma that the road to Sake was open.",
            places: ["Goma COD", "Sake COD"]),
        Case(text: "Shells hit a market in Tripoli, Lebanon, on Monday.", places: ["Tripoli LBN", "Lebanon LBN"]),
        Case(
            text: "A convoy left Tripoli for Beirut on Monday. Drivers from Sidon joined it.",
            places: ["Tripoli LBN", "Beirut LBN", "Sidon LBN"]),
        Case(
            text: "A convoy left Tripoli for Benghazi on Monday. Drivers from Misrata joined it.",
            places: ["Tripoli LBY", "Benghazi LBY", "Misrata LBY"]),
        Case(
            text: "Two soldiers were killed in Springfield, Illinois, and a third was hurt in Chicago.",
            places: ["Springfield USA", "Illinois USA", "Chicago USA"]),
        Case(
            text: "NAIROBI, March 3 (Reuters) - Gunmen killed four villagers in Mandera, police said.",
            places: ["NAIROBI KEN", "Mandera KEN"]),
        Case(
            text: "Troops advanced towards Aghdara, and shells hit Khan Sheikhoun and Deir ez-Zor.",
            places: ["Aghdara AZE", "Khan Sheikhoun SYR", "Deir ez-Zor SYR"]),
        Case(
            text: "A drone fell in the West Bank and another off the coast of Yemen.",
            places: ["West Bank PSE", "Yemen YEM"]),
        Case(text: "The minister spoke for an hour and left us or them to answer.", places: []),
    ]

    @Test("Names that stand for places are found, and mean those that the words beside them say", arguments: cases)
    func names(row: Case) throws {
        #expect(try found(row.text, url: row.url) == row.places)
    }

    @Test("A name means the place of the outlet's country where nothing else speaks")
    func domain() throws {
        let text = "A fire broke out in Hamilton on Monday, the mayor said."
        #expect(try found(text, url: "https://news.example.co.nz/1") == ["Hamilton NZL"])
        #expect(try found(text, url: "https://news.example.ca/1") == ["Hamilton CAN"])
        #expect(OutletDomain.country(of: "https://news.example.com/x.nz") == nil)
        #expect(OutletDomain.country(of: "no address") == nil)
    }

    @Test("Given spans are resolved as they are, and no others are found")
    func givenSpans() throws {
        let coder = try SharedCoder.coder()
        let gazetteer = try #require(coder.gazetteer)
        let text = "“Tripoli” and Beirut were hit, and so was Nowherestan."
        let reading = coder.places(Document(text: text), given: [42..<53, 1..<8])
        #expect(reading.toponyms.map { reading.text[$0.span] } == ["Tripoli", "Nowherestan"])
        #expect(reading.toponyms.map { $0.place.map(gazetteer.country) } == ["LBY", nil])
    }

    @Test("A coder without a gazetteer finds none")
    func without() throws {
        let coder = try SharedCoder.coder()
        let bare = ClaimCoder(parser: coder.parser, lexicon: coder.lexicon)
        #expect(bare.gazetteer == nil)
        #expect(bare.places(Document(text: "Shells hit Goma.")).toponyms.isEmpty)
        #expect(bare.code(Document(text: "Rebels shelled Goma on Sunday.")).claims.first?.place?.latitude == nil)
    }

    @Test("Hostile texts give spans of their own, in order and without overlap")
    func hostile() throws {
        let coder = try SharedCoder.coder()
        let texts = [
            String(repeating: "Goma, ", count: 400), String(repeating: "NEW YORK ", count: 200),
            "al-\u{301}Bab in\u{0}Goma",
            "Goma\u{1F600}Kivu \u{202E}Bukavu", String(repeating: "A-", count: 2000), "St. St. St. Mt. Mt. -",
            "’s Goma’s",
        ]
        for text in texts {
            let reading = coder.places(Document(text: text))
            var end = 0
            for toponym in reading.toponyms {
                #expect(toponym.span.start >= end && toponym.span.end > toponym.span.start)
                end = toponym.span.end
            }
        }
    }
}
