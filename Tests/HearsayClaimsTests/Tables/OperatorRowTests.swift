// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Words that change what an event is")
struct OperatorRowTests {
    /// Types whose events are what an operator itself may be: to refuse, to vow, to agree, to call off.
    private static let acts: Set<PloverType> = [.reject, .threaten, .agree, .retreat, .request, .concede]

    @Test("What stands under an operator is told with its effect, or the operator is the event", arguments: 0..<4)
    func operators(part: Int) throws {
        let rows = try SharedCoder.coder().lexicon.operators
        for i in stride(from: part, to: rows.count, by: 4) {
            let claims = try SharedCoder.code(rows[i].example).claims
            let found = claims.contains { claim in
                if Self.acts.contains(claim.type) { return true }
                return rows[i].effect == .denied
                    ? claim.polarity == .denied : claim.reality.rawValue == rows[i].effect.rawValue
            }
            #expect(!rows[i].example.isEmpty, "\(rows[i].id) has no example")
            let seen = claims.map { "\($0.type) \($0.polarity) \($0.reality)" }
            #expect(found, "\(rows[i].id): \(rows[i].example) \(seen)")
        }
    }

    @Test("The subject of every light verb has its role in the noun's event", arguments: 0..<4)
    func lightVerbs(part: Int) throws {
        let rows = try SharedCoder.coder().lexicon.lightVerbs
        for i in stride(from: part, to: rows.count, by: 4) {
            let claims = try SharedCoder.code(rows[i].example).claims
            // All examples open with their subject.
            func opens(_ actors: [Actor]) -> Bool { actors.contains { $0.span.start == 0 } }
            let found = claims.contains { claim in
                switch rows[i].role {
                case .actor: opens(claim.actors)
                case .recipient: opens(claim.recipients) || !opens(claim.actors)
                case .none: true
                }
            }
            #expect(found, "\(rows[i].id): \(rows[i].example)")
        }
    }
}
