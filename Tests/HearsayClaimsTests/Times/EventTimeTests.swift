// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayClaims

@Suite("When events happened")
struct EventTimeTests {
    /// A text published on Friday, 10 June 2022, the trigger of a claim in it, and the claim's days: "-" for none, with the
    /// rule behind them if the event's own clause does not give them.
    struct Example: Sendable, CustomTestStringConvertible {
        var text: String
        var trigger: String
        var days: String
        var rule: String?

        init(_ text: String, _ trigger: String, _ days: String, _ rule: String? = nil) {
            self.text = text
            self.trigger = trigger
            self.days = days
            self.rule = rule
        }

        var testDescription: String { "\(trigger): \(text)" }

        func check(published: String = "2022-06-10") throws {
            let document = Document(published: Moment(iso: published), text: text)
            let coded = try EventTimeTests.coder.get().code(document)
            let claims = coded.claims.filter { coded.text.quote($0.trigger) == trigger }
            let quotes = coded.claims.map { coded.text.quote($0.trigger) }
            let claim = try #require(claims.last, "claims: \(quotes)")
            #expect((claim.time.map(TimeExample.iso) ?? "-") == days)
            let rules = claim.assumptions.filter { $0.field == "time" }.map { $0.rule }
            #expect(rules.first { $0 != "time.relative-to-publication" } == rule)
        }
    }

    static let coder = Result { try ClaimCoder.bundled() }

    static let own: [Example] = [
        Example("Rebels shelled a mill on Monday.", "shelled", "2022-06-06"),
        Example("The two presidents will meet on Monday.", "meet", "2022-06-13"),
        Example(
            "The envoys praised a summit that will be held in Lima in August.", "summit", "2022-08-01/2022-08-31"),
        Example("The mayor said on Monday that shells had hit the mill.", "hit", "-"),
        Example("A deal to free the captives collapsed on Monday.", "collapsed", "2022-06-06"),
        Example("Rebels have shelled the town for years.", "shelled", "-"),
        Example("Rebels recently shelled the town.", "shelled", "-"),
        Example("Rebels shell the town every Monday.", "shell", "-"),
        Example("Police arrested a minister, who met rebels in May 2019.", "arrested", "-"),
    ]

    static let inherited: [Example] = [
        Example(
            "The truce collapsed on Monday as residents reported shelling.", "shelling", "2022-06-06",
            "time.same-sentence"),
        Example(
            "Rebels attacked the mill on Monday. Then they shelled the dam.", "shelled", "2022-06-06",
            "time.same-passage"),
        Example(
            "Gunmen shot a judge on Monday in Dalen. Three guards were wounded.", "wounded", "2022-06-06",
            "time.same-passage"),
        Example(
            "An attack on a mill on Monday killed nine people. Guards were present in the quarter at the time of the attack.",
            "present", "2022-06-06", "time.same-event"),
        Example(
            "The navy said at 1540 GMT on Monday: \"Two of our ships have shelled the coast.\"",
            "shelled", "2022-06-06/2022-06-06T15:40:00Z", "time.statement-as-end"),
        Example("Gunmen shot a judge on Monday. Rebels have killed many judges.", "killed", "-"),
        Example("Gunmen shot a judge on Monday. Police will arrest the mayor.", "arrest", "-"),
    ]

    @Test(arguments: own)
    func aClauseGivesItsEventTheTimeThatHangsOnIt(example: Example) throws { try example.check() }

    @Test(arguments: inherited)
    func whatIsToldAlongWithAnEventHasItsTimeByARule(example: Example) throws { try example.check() }

    @Test func withoutAPublicationDateARelativeTimeIsUnknown() throws {
        try Example("Rebels shelled a mill on Monday.", "shelled", "?").check(published: "")
    }
}
