// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayClaims
import HearsayText
import Testing

@Suite("Spans quote their text")
struct SpanTests {
    /// Bytes of text read of each collection but the gold claims, which are read whole.
    private static let share = 6_000

    @Test("in the examples of the package, which have claims enough to check")
    func examples() throws {
        let coder = try SharedCoder.coder()
        let documents = SampleReports.examples()
        try #require(documents.count >= 5)
        var spans = 0
        for document in documents {
            let coded = coder.code(document)
            #expect(SpanAudit.faults(of: coded) == [], "\(document.id)")
            spans += SpanAudit.spanCount(of: coded)
        }
        #expect(spans > 500)
    }

    @Test(
        "in reports of collections beside the package",
        .enabled(if: !SampleReports.collections.isEmpty, "no folder 'shared' beside the package"),
        arguments: SampleReports.collections)
    func collection(file: URL) throws {
        let coder = try SharedCoder.coder()
        let isGold = file.pathComponents.contains("gold")
        for document in SampleReports.sample(of: file, bytes: isGold ? .max : Self.share) {
            #expect(SpanAudit.faults(of: coder.code(document)) == [], "\(file.lastPathComponent) \(document.id)")
        }
    }

    @Test(
        "where characters that show nothing are left out",
        arguments: [
            "\u{FEFF}The army sh\u{AD}elled the town.\r\n\r\nTwo\u{A0}civilians\u{200B} were killed.",
            "Rebels\u{2003}attacked a base, the army\u{200B} said.\u{2029}“They fled”\u{200E}, it added.",
            "🇺🇳 UN observers said rebels had attacked the camp near Go\u{301}ma 👩‍👩‍👧.",
            "Les forces d\u{2019}Érythrée attacked Badme, Ethiopia said\u{85}It denied firing first.",
        ])
    func invisible(text: String) throws {
        let coded = try SharedCoder.code(text)
        #expect(SpanAudit.faults(of: coded) == [])
        #expect(!coded.claims.isEmpty)
    }

    @Test(
        "in texts that hold nothing, or next to nothing",
        arguments: ["", " ", "\n\n\n", ".", "\"", "\u{200B}", "é", "said", "\u{301}"])
    func hardlyAnything(text: String) throws {
        #expect(SpanAudit.faults(of: try SharedCoder.code(text)) == [])
    }
}
