// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@Suite struct HostileInputTests {
    static let texts: [String: String] = [
        "one long word": String(repeating: "a", count: 1_000_000),
        "one long line": String(repeating: "shell ", count: 60_000),
        "full stops": String(repeating: ".", count: 1_000_000),
        "full stops and spaces": String(repeating: ". ", count: 100_000),
        "quotation marks": String(repeating: "\"", count: 100_000),
        "quotation marks and letters": String(repeating: "\"a.\"B", count: 60_000),
        "apostrophes": String(repeating: "'s", count: 60_000),
        "hyphens": String(repeating: "a-", count: 60_000),
        "prefixes": String(repeating: "anti-", count: 100_000),
        "numbers and hyphens": String(repeating: "1-", count: 60_000),
        "numbers and slashes": String(repeating: "1/", count: 60_000),
        "acronym": String(repeating: "A.", count: 60_000),
        "host": String(repeating: "a1.b", count: 100_000),
        "at signs": String(repeating: "a@", count: 60_000),
        "schemes": String(repeating: "http://", count: 30_000),
        "brackets": String(repeating: "(", count: 60_000) + String(repeating: ")", count: 60_000),
        "notes": String(repeating: "x.[1]", count: 30_000),
        "capitals after stops": String(repeating: "ab.Cd", count: 100_000),
        "blank lines": String(repeating: "\r\n", count: 100_000),
        "short lines": String(repeating: "a\n", count: 60_000),
        "spaces": String(repeating: " ", count: 1_000_000),
        "stop, many spaces": String(repeating: "a." + String(repeating: " ", count: 1000), count: 800),
        "joiners": String(repeating: "\u{1F468}\u{200D}", count: 30_000),
        "zero width": String(repeating: "\u{200B}", count: 60_000),
        "marks": String(repeating: "a\u{301}\u{302}", count: 100_000),
        "questions": String(repeating: "? he ", count: 100_000),
        "controls": String(repeating: "\u{1}\u{7F}\u{0}", count: 100_000),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: texts.keys.sorted())
    func `any text is read, in linear time`(name: String) throws {
        let text = try #require(HostileInputTests.texts[name])
        #expect(fault(in: analyze(text)) == nil)
    }

    @Test(arguments: 0..<200)
    func `altered reports keep their invariants`(seed: UInt64) {
        var dice = Dice(seed &* 77)
        let report = """
            BAKU, Sept 27 (Reuters) - Two of Azerbaijan's Su-25s were shot down at 4.10am on Sunday, Col. J. Doe said.

            “We didn't fire first,” the U.S.-backed general's aide told www.example.org. "Did they?" he asked.[12]
            By Jane Doe
            - 1,000 dead; 5% of 30km… e-mail a.b@example.org — (AP Photo/Jane Roe)
            """
        var scalars = Array(report.unicodeScalars)
        let odd: [Unicode.Scalar] = [
            "\"", "'", "’", ".", "-", "(", "\u{AD}", "\u{A0}", "\n", "\r", "@", "/", "\u{1F468}", "\u{200D}", "é", "1",
            "A", "a", "\u{0}", "$", "…", "[", ":", "\u{FEFF}",
        ]
        for _ in 0..<Int.random(in: 1..<40, using: &dice) {
            let i = Int.random(in: 0..<scalars.count, using: &dice)
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: scalars.remove(at: i)
            case 1: scalars.insert(odd[Int.random(in: 0..<odd.count, using: &dice)], at: i)
            case 2: scalars[i] = odd[Int.random(in: 0..<odd.count, using: &dice)]
            default: scalars.swapAt(i, Int.random(in: 0..<scalars.count, using: &dice))
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        let parts = analyze(String(view))
        #expect(fault(in: parts) == nil, "\(String(view))")
    }

    @Test func `the empty text has no parts`() {
        let parts = analyze("")
        #expect(parts.blocks.isEmpty && parts.sentences.isEmpty && parts.words.count == 0)
    }

    @Test func `the same text gives the same parts`() {
        let text = "MARIB, March 9 - Two shells hit a bakery.\n\n\"They won't stop,\" he said."
        let a = analyze(text)
        let b = analyze(text)
        #expect(a.sentences == b.sentences && a.words.form == b.words.form && a.blocks == b.blocks)
    }
}
