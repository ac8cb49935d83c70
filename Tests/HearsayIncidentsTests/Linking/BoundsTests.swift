// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("What analysts have decided on links")
struct BoundsTests {
    private static let reports = ["a", "b", "c"].map { Raid(id: $0, outlet: "Outlet \($0)").report() }
    private static let elsewhere = Raid(
        id: "x", town: .pasang, day: "2024-05-05", published: "2024-05-06", actor: Who("a", "MMR", "REB")
    ).report()

    private static func claim(_ name: String) -> LinkBounds.Claim { LinkBounds.Claim(document: name, claim: name) }

    private static func claims(_ names: String) -> [LinkBounds.Claim] { names.map { claim(String($0)) } }

    /// Decisions on groups of claims, written a letter a claim, and the groups that come of them.
    struct Case: Sendable, CustomTestStringConvertible {
        var before: [String]
        var together: [String] = []
        var apart: [(String, String)] = []
        var after: [String]
        var testDescription: String { "\(before) with \(together), without \(apart)" }
    }

    private static let cases = [
        Case(before: ["abc", "d"], after: ["abc", "d"]),
        Case(before: ["abc", "d"], together: ["cd"], after: ["abcd"]),
        Case(before: ["abc", "d"], apart: [("a", "b")], after: ["bc", "a", "d"]),
        Case(before: ["abc", "d"], apart: [("ab", "c")], after: ["c", "ab", "d"]),
        Case(before: ["abc", "d"], apart: [("a", "d")], after: ["abc", "d"]),
        Case(before: ["abc", "d"], together: ["ad"], apart: [("a", "b")], after: ["bc", "ad"]),
        Case(before: ["ab", "cd", "ef"], together: ["ac", "df"], after: ["abcdef"]),
        Case(before: ["ab"], together: ["xyz", "a", ""], apart: [("x", "a"), ("", "a")], after: ["ab"]),
        Case(before: ["ab"], apart: [("ab", "ab")], after: ["ab"]),
        Case(before: [], together: ["ab"], after: []),
    ]

    @Test("First what is apart is parted, then what belongs together is joined", arguments: cases)
    func decisions(example: Case) {
        let bounds = LinkBounds(
            together: example.together.map(Self.claims),
            apart: example.apart.map { (Self.claims($0.0), Self.claims($0.1)) })
        let groups = bounds.applied(to: example.before.map(Self.claims))
        #expect(groups.map { $0.map(\.document).joined() } == example.after)
    }

    @Test("Claims that an analyst holds apart are in two incidents, and none is lost")
    func apart() throws {
        let reports = Self.reports
        #expect(try Desk.link(reports).incidents.count == 1)
        let bounds = LinkBounds(apart: [([reports[0].claim()], [reports[1].claim(), reports[2].claim()])])
        let linkage = try Desk.link(reports, bounds: bounds)
        #expect(linkage.incidents.count == 2)
        #expect(try !linkage.joins(reports[0].claim(), reports[1].claim()))
        #expect(try linkage.joins(reports[1].claim(), reports[2].claim()))
    }

    @Test("Claims that an analyst holds to be one are in one incident, whatever speaks against it")
    func together() throws {
        let reports = Self.reports + [Self.elsewhere]
        #expect(try Desk.link(reports).incidents.count == 2)
        let bounds = LinkBounds(together: [[reports[0].claim(), Self.elsewhere.claim()]])
        let linkage = try Desk.link(reports, bounds: bounds)
        #expect(linkage.incidents.count == 1)
        #expect(linkage.incidents[0].mentions.count == 4)
    }

    @Test("Decisions on claims that are not there change nothing")
    func unknownClaims() throws {
        let nobody = LinkBounds.Claim(document: "gone", claim: "gone")
        let bounds = LinkBounds(
            together: [[nobody, Self.reports[0].claim()], [nobody], []], apart: [([nobody], [Self.reports[1].claim()])])
        #expect(try Desk.link(Self.reports, bounds: bounds).incidents == Desk.link(Self.reports).incidents)
    }
}
