// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import HearsayIncidents
@testable import HearsayReport

struct PassageTests {
    private static func spans(
        _ text: String, trigger: String, claimant: String? = nil, cue: String = "", shift: Int = 0
    ) -> [PassageSpan] {
        var draft = LedgerDraft()
        draft.report("d", "", "", nil, text)
        draft.claim(
            "c", in: "d", trigger: trigger, claimant: claimant.map { draft.actor($0, $0, "/GOV", in: "d") }, cue: cue)
        var claim = draft.documents[0].claims[0]
        claim.trigger.start += shift
        claim.trigger.end += shift
        return PassageText(text).spans(of: claim)
    }

    private static func words(_ span: PassageSpan, of text: String) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: Array(text.unicodeScalars)[span.words.start..<span.words.end])
        return String(view)
    }

    @Test(arguments: ["🚢🌊 ", "👩‍👩‍👧 ", "e\u{301} ", "\r\n", "𐎀𐎁 ", ""])
    func spansCountScalars(before: String) {
        let text = before + "Shells hit the town, the mayor said. 🚢"
        let spans = PassageTests.spans(text, trigger: "hit", claimant: "the mayor", cue: "said")
        #expect(spans.map(\.role) == [.trigger, .claimant, .cue])
        #expect(spans.map { PassageTests.words($0, of: text) } == ["hit", "the mayor", "said"])
    }

    @Test(arguments: [1, -40, 4000, Int.max / 2])
    func wordsThatStandElsewhereAreNotMarked(shift: Int) {
        #expect(PassageTests.spans("Shells hit the town.", trigger: "hit", shift: shift).isEmpty)
    }

    @Test func theCueIsTheOneNextToWhoeverSpeaks() {
        let text =
            "It was said. Later they said much; the mayor said: shells hit the town. He said no more, and is unsaid."
        let spans = PassageTests.spans(text, trigger: "hit", claimant: "the mayor", cue: "said")
        #expect(spans.first { $0.role == .cue }?.words.start == 45)
    }

    @Test func aCueWithinAWordIsNone() {
        let spans = PassageTests.spans(
            "Shells hit Saidnaya; the mayor unsaid it.", trigger: "hit", claimant: "the mayor", cue: "said")
        #expect(!spans.contains { $0.role == .cue })
    }

    @Test(arguments: [
        ("2031-05-05", "5 May 2031"), ("2031-05-05T09:10:00Z", "5 May 2031, 09:10 UTC"), ("2031-13-05", "2031-13-05"),
        ("yesterday", "yesterday"), ("", ""), ("2031-05", "2031-05"),
        ("2031-05-05T09:10:00+02:00", "2031-05-05T09:10:00+02:00"),
    ])
    func momentsAreReadWithoutAClock(iso: String, words: String) {
        #expect(Moment(iso).text == words)
    }
}
