// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("Copies of one story")
struct CopyTests {
    /// A way in which a story is printed again.
    enum Reprint: String, CaseIterable, Sendable {
        case whole, withoutDateline, shortened, headed, extended, edited

        var text: String {
            switch self {
            case .whole: PortStory.agency
            case .withoutDateline: PortStory.body
            case .shortened: PortStory.shortened
            case .headed: PortStory.headed
            case .extended: PortStory.extended
            case .edited: PortStory.edited
            }
        }
    }

    private static func document(_ id: String, _ outlet: String, _ published: String?, _ text: String)
        -> DocumentRecord
    {
        DocumentRecord(id: id, published: published, source: outlet, text: text)
    }

    private static func copies(_ documents: [DocumentRecord]) throws -> [[String]] {
        try Desk.link(documents).copies
    }

    @Test("A reprint and its original are one story", arguments: Reprint.allCases)
    func reprintsAreOneStory(reprint: Reprint) throws {
        let documents = [
            Self.document("a", "Reuters", "2024-03-06T09:00:00Z", PortStory.agency),
            Self.document("b", "El Faro del Valle", "2024-03-06T11:00:00Z", reprint.text),
        ]
        #expect(try Self.copies(documents) == [["a", "b"]])
    }

    @Test("Two reprints that lack different parts are one story by way of their original")
    func partsMeetInTheirOriginal() throws {
        let paragraphs = PortStory.body.split(separator: "\n\n").map(String.init)
        let documents = [
            Self.document("a", "Reuters", "2024-03-06", PortStory.agency),
            Self.document("b", "Coast News", "2024-03-06", paragraphs[0...1].joined(separator: "\n\n")),
            Self.document("c", "Hill Post", "2024-03-06", paragraphs[2...3].joined(separator: "\n\n")),
        ]
        #expect(try Self.copies(documents) == [["a", "b", "c"]])
        #expect(try Self.copies(Array(documents[1...])).isEmpty)
    }

    @Test("What is printed again long after is no copy of the story, as daily and yearly reports are not of each other")
    func printedLongAfter() throws {
        func documents(_ day: String?) -> [DocumentRecord] {
            [
                Self.document("a", "Reuters", "2024-03-06", PortStory.agency),
                Self.document("b", "Hill Post", day, PortStory.body),
            ]
        }
        #expect(try Self.copies(documents("2024-03-12")) == [["a", "b"]])
        #expect(try Self.copies(documents(nil)) == [["a", "b"]])
        #expect(try Self.copies(documents("2025-03-06")).isEmpty)
    }

    @Test("Two reports of one event in words of their own are two stories")
    func independentReportsAreApart() throws {
        let documents = [
            Self.document("a", "Reuters", "2024-03-06", PortStory.agency),
            Self.document("b", "La Ribera", "2024-03-06", PortStory.independent),
        ]
        #expect(try Self.copies(documents).isEmpty)
    }

    @Test("Two outlets that quote one sentence of a ministry are two stories")
    func oneQuotationIsNoCopy() throws {
        let documents = PortStory.quoting.enumerated().map { i, text in
            Self.document("\(i)", "Outlet \(i)", "2024-03-0\(i + 1)", text)
        }
        #expect(try Self.copies(documents).isEmpty)
    }

    @Test(
        "The agency's own text is the original, else the earliest",
        arguments: [
            // The agency's came in last, under its name or its initials.
            ("Reuters", "2024-03-06T12:00:00Z", Reprint.whole, "agency"),
            ("Reuters Ltd", "2024-03-06T12:00:00Z", Reprint.whole, "agency"),
            // Only a reprint says whose the words are.
            ("Reuters", "2024-03-06T12:00:00Z", Reprint.withoutDateline, "agency"),
            // No outlet here is the agency.
            ("Coast News", "2024-03-06T12:00:00Z", Reprint.whole, "reprint"),
            ("Coast News", "2024-03-06T05:00:00Z", Reprint.whole, "agency"),
        ])
    func originals(outlet: String, published: String, reprint: Reprint, original: String) throws {
        let documents = [
            Self.document("agency", outlet, published, reprint.text),
            Self.document("reprint", "El Faro del Valle", "2024-03-06T06:00:00Z", PortStory.agency),
        ]
        let groups = try Self.copies(documents)
        #expect(groups.map(\.first) == [original])
    }

    @Test("A copy without a time comes after those with one; of equal times the lower id is first")
    func undatedCopiesAreLast() throws {
        let documents = [
            Self.document("a", "Coast News", nil, PortStory.body),
            Self.document("c", "Hill Post", "2024-03-06", PortStory.body),
            Self.document("b", "Valley Echo", "2024-03-06", PortStory.body),
        ]
        #expect(try Self.copies(documents) == [["b", "c", "a"]])
    }

    @Test(
        "Texts too short to tell a copy from a quotation are left apart",
        arguments: ["", "Fire.", "A depot burns.", "Eleven workers were hurt in a fire at the port on Wednesday."])
    func shortTextsAreApart(text: String) throws {
        #expect(try Self.copies(["a", "b"].map { Self.document($0, $0, "2024-03-06", text) }).isEmpty)
    }

    @Test("The stories are the same for every order of the texts", arguments: 1...6)
    func orderDoesNotMatter(seed: UInt64) throws {
        var documents = Reprint.allCases.enumerated().map { i, reprint in
            Self.document("r\(i)", "Outlet \(i)", "2024-03-06T0\(9 - i):00:00Z", reprint.text)
        }
        documents.append(Self.document("x", "La Ribera", "2024-03-06", PortStory.independent))
        documents += PortStory.quoting.enumerated().map { Self.document("q\($0)", "Q", "2024-03-01", $1) }
        let straight = try Self.copies(documents)
        var random = SeededGenerator(seed: seed)
        #expect(straight.map(\.count) == [Reprint.allCases.count])
        #expect(try Self.copies(documents.shuffled(using: &random)) == straight)
    }
}
