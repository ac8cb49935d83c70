// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayText
import Testing

@Suite("Altered texts")
struct MutationTests {
    /// Texts made with each mutation: with sixteen of them, more than three hundred in all.
    private static let rounds = 20

    /// Stretches of one to three paragraphs of the examples, so that a run is short and every kind of report comes up.
    private static let stretches: [String] = SampleReports.examples().flatMap { document in
        let paragraphs = document.text.split(separator: "\n\n")
        return stride(from: 0, to: paragraphs.count, by: 3).map { first in
            paragraphs[first..<min(first + 3, paragraphs.count)].joined(separator: "\n\n")
        }
    }

    @Test("are read without a crash, and spans still quote them", arguments: Mutation.allCases)
    func mutated(mutation: Mutation) throws {
        let coder = try SharedCoder.coder()
        let stretches = Self.stretches
        try #require(!stretches.isEmpty)
        for seed in 0..<Self.rounds {
            var random = SeededGenerator(seed: UInt64(seed))
            let original = stretches[(seed * 7) % stretches.count]
            let text = mutation.apply(to: original, using: &random)
            let coded = coder.code(Document(published: SharedCoder.published, source: "wire", text: text))
            #expect(SpanAudit.faults(of: coded) == [], "seed \(seed): \(text)")
            #expect(ClaimRules.breaches(of: coded) == [], "seed \(seed): \(text)")
        }
    }

    @Test("differ from the originals, so that something is tested", arguments: Mutation.allCases)
    func alters(mutation: Mutation) {
        var random = SeededGenerator(seed: 3)
        let text = "The army said: \"We hold the town.\"\n\nRebels, though, denied it.\n\nTwo - at least - died."
        #expect(mutation.apply(to: text, using: &random) != text)
    }

    @Test(
        "words that go on without end are read",
        arguments: ["a", "\"", "“", "said ", "X said that ", "killed and ", "(", "٢", "😀", "-", "it said, "])
    func endless(piece: String) throws {
        let coded = try SharedCoder.code(String(repeating: piece, count: 400))
        #expect(SpanAudit.faults(of: coded) == [])
        #expect(ClaimRules.breaches(of: coded) == [])
    }
}
