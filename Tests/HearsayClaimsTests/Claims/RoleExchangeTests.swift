// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import Testing

@Suite("Sides exchanged")
struct RoleExchangeTests {
    /// A state by name, adjective and code.
    struct Side: Sendable {
        let name: String
        let adjective: String
        let code: String
    }

    /// Two states whose parts in a report can be exchanged.
    struct Pair: Sendable, CustomTestStringConvertible {
        let a: Side
        let b: Side

        var testDescription: String { "\(a.name) and \(b.name)" }
        var exchanged: Pair { Pair(a: b, b: a) }
    }

    private static let pairs: [Pair] = [
        Pair(
            a: Side(name: "Peru", adjective: "Peruvian", code: "PER"),
            b: Side(name: "Ecuador", adjective: "Ecuadorean", code: "ECU")),
        Pair(
            a: Side(name: "India", adjective: "Indian", code: "IND"),
            b: Side(name: "Pakistan", adjective: "Pakistani", code: "PAK")),
        Pair(
            a: Side(name: "Armenia", adjective: "Armenian", code: "ARM"),
            b: Side(name: "Azerbaijan", adjective: "Azerbaijani", code: "AZE")),
        Pair(
            a: Side(name: "Ethiopia", adjective: "Ethiopian", code: "ETH"),
            b: Side(name: "Eritrea", adjective: "Eritrean", code: "ERI")),
        Pair(
            a: Side(name: "Thailand", adjective: "Thai", code: "THA"),
            b: Side(name: "Cambodia", adjective: "Cambodian", code: "KHM")),
        Pair(
            a: Side(name: "Russia", adjective: "Russian", code: "RUS"),
            b: Side(name: "Ukraine", adjective: "Ukrainian", code: "UKR")),
        Pair(
            a: Side(name: "Israel", adjective: "Israeli", code: "ISR"),
            b: Side(name: "Lebanon", adjective: "Lebanese", code: "LBN")),
    ]

    private static let both: [Pair] = pairs + pairs.map(\.exchanged)

    /// Reports with `{a}`, `{b}` for the names, `{A}`, `{B}` for the adjectives and `{AAA}`, `{BBB}` for the codes.
    private static let reports = [
        ReportCase(
            "{a} accused {b} of shelling a village.", "accused ACCUSE | actors {AAA}/GOV | recipients {BBB}/GOV",
            "shelling ASSAULT | says {AAA}/GOV | actors {BBB}/GOV"),
        ReportCase(
            "{A} troops attacked {B} soldiers on Sunday.",
            "attacked ASSAULT | actors {AAA}/MIL | recipients {BBB}/MIL | time 2021-06-13"),
        ReportCase(
            "{A} troops were attacked by {B} soldiers, the {A} defence ministry said.",
            "attacked ASSAULT | says {AAA}/MIL | actors {BBB}/MIL | recipients {AAA}/MIL"),
        ReportCase(
            "{a} denied that its forces had fired on the village.",
            "denied REJECT | actors {AAA}/GOV", "fired ASSAULT | says {AAA}/GOV | actors {AAA}/MIL | denied"),
        ReportCase(
            "{a} called on {b} to withdraw its troops.",
            "called REQUEST | actors {AAA}/GOV | recipients {BBB}/GOV | demanded"),
    ]

    @Test("give the same claims with the sides exchanged", arguments: both)
    func exchange(pair: Pair) throws {
        for report in Self.reports {
            let text = fill(report.text, pair)
            let coded = try SharedCoder.code(text)
            let wanted = ReportCase(text, lines: report.expected.map { fill($0, pair) })
            #expect(wanted.differences(in: coded) == [], "\(text)")
        }
    }

    private func fill(_ text: String, _ pair: Pair) -> String {
        let values = [
            ("{AAA}", pair.a.code), ("{BBB}", pair.b.code), ("{a}", pair.a.name), ("{b}", pair.b.name),
            ("{A}", pair.a.adjective), ("{B}", pair.b.adjective),
        ]
        return values.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
