// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayClaims
import HearsayIngest
import HearsayLexicon
import HearsayText
import Testing

/// Pages of sports, markets, weather, culture and the like: whoever reads for conflict must find nothing in them.
@Suite("Ordinary news")
struct OrdinaryNewsTests {
    private static let conflict: Set<PloverType> = [
        .assault, .coerce, .mobilize, .protest, .threaten, .sanction, .retreat,
    ]

    private static func pages() throws -> [Document] {
        let url = try #require(
            Bundle.module.url(forResource: "ordinary-news", withExtension: "jsonl", subdirectory: "Fixtures"))
        let reader = DocumentReader(inputs: [Input(argument: url.path)], options: IngestOptions())
        var pages: [Document] = []
        while let reading = reader.next() {
            if case .document(let document, _) = reading { pages.append(document) }
        }
        return pages
    }

    /// What still slips through: figures of speech and fiction that only the passage gives away.
    private static let tolerated = 14

    @Test func hardlyAnyPageYieldsAClaimOfConflict() throws {
        let coder = try SharedCoder.coder()
        let pages = try Self.pages()
        #expect(pages.count >= 60)
        var found: [String] = []
        for page in pages {
            let coded = coder.code(page)
            for claim in coded.claims where Self.conflict.contains(claim.type) {
                found.append("\(page.id): \(claim.type.rawValue) '\(coded.text[claim.trigger])' \(claim.rules[0])")
            }
        }
        #expect(found.count <= Self.tolerated, "\(found.joined(separator: "\n"))")
    }
}
