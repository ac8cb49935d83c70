// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayClaims
import HearsayLexicon
import HearsayText
import Testing

/// Rules and model together, as the program reads: who says what, in all the forms that a report has for it.
@Suite("Attributions read by rules and model")
struct AttributionReadingTests {
    /// What must be found in a text: each line is `source < cue > content` with a stance behind it in brackets, where one
    /// is asked for; `-` is no source; a line that opens with a dot is told within the one before it. Each part must
    /// hold the words given.
    struct Example: Sendable, CustomTestStringConvertible {
        let text: String
        let readings: [String]

        var testDescription: String { text }

        init(_ text: String, _ readings: String...) {
            self.text = text
            self.readings = readings
        }
    }

    static let direct = [
        Example("\"We have no fuel left,\" the hospital's director said.", "director < said > We have no fuel left"),
        Example(
            "\"It is,\" the envoy said, \"the worst week of the war.\"", "envoy < said > It is & worst week of the war"),
        Example("\"Who fired first?\" he asked.", "he < asked > Who fired first [asks]"),
        Example(
            "Peru's foreign minister tweeted: \"We do not want war.\"",
            "foreign minister < tweeted > We do not want war"),
        Example(
            "\"They came at dawn,\" she said. \"They left nothing. We walked for two days.\"",
            "she < said > They came at dawn & They left nothing. We walked for two days"),
    ]

    static let indirect = [
        Example(
            "The governor said that three bridges had been destroyed overnight.",
            "governor < said > three bridges had been destroyed overnight [says]"),
        Example("The village was taken without a shot, the army claims.", "army < claims > taken without a shot"),
        Example(
            "The convoy, the Red Cross said, had reached the city.",
            "Red Cross < said > The convoy & had reached the city"),
        Example(
            "The mayor called the raid \"a crime against the town\" and asked for help.",
            "mayor < called > a crime against the town", "mayor < asked > help [asks]"),
        Example(
            "Israel says Hezbollah fired 30 rockets; Hezbollah says it fired none.",
            "Israel < says > Hezbollah fired 30 rockets", "Hezbollah < says > it fired none"),
    ]

    static let stances = [
        Example("Damascus denied the report.", "Damascus < denied > the report [denies]"),
        Example("Both sides accused the other of firing first.", "Both sides < accused > firing first [accuses]"),
        Example(
            "The prime minister admitted that the army had lost two helicopters.",
            "prime minister < admitted > the army had lost two helicopters [admits]"),
        Example("He doubted that the ceasefire would last.", "He < doubted > the ceasefire would last [doubts]"),
        Example("They threatened to kill the hostages.", "They < threatened > to kill the hostages [threatens]"),
        Example(
            "Analysts believe that the front will not move before spring.",
            "Analysts < believe > the front will not move [believes]"),
        Example(
            "The army intends to withdraw its guns from the valley.", "army < intends > withdraw its guns [intends]"),
        Example("She warned that the dam could burst.", "She < warned > the dam could burst [warns]"),
        Example(
            "The union demanded the release of four drivers.", "union < demanded > release of four drivers [demands]"),
    ]

    static let cues = [
        Example(
            "According to aid workers, the road to the north is closed.",
            "aid workers < According to > the road to the north is closed [reports]"),
        Example(
            "The attack, according to a police officer, began at noon and lasted two hours.",
            "police officer < according to > The attack & began at noon and lasted two hours"),
        Example(
            "In the words of one survivor, the village \"stopped existing\".",
            "one survivor < In the words of > stopped existing"),
        Example("For Baku, the agreement is already dead.", "Baku < For > the agreement is already dead [believes]"),
        Example(
            "Militants reportedly crossed the river before dawn.", "- < reportedly > crossed the river before dawn"),
        Example(
            "Allegedly, the shots came from the roof of the school.", "- < Allegedly > the shots came from the roof"),
        Example(
            "Reports of shelling near the river reached the capital.", "- < Reports > shelling near the river [reports]"
        ),
        Example(
            "Ministry: two killed in shelling of border post", "Ministry < : > two killed in shelling of border post"),
        Example(
            "Two killed in shelling of border post: ministry", "ministry < : > Two killed in shelling of border post"),
    ]

    static let nested = [
        Example(
            "The president told parliament that the commander had assured him the troops would leave.",
            "president < told > the commander had assured him", ". commander < assured > the troops would leave"),
        Example(
            "Quoting a security source, the agency reported that the general had fled.",
            "the agency < reported > the general had fled", ". security source < Quoting > the general had fled"),
        Example(
            "Residents say the attack, which the rebels deny, killed four people.",
            "Residents < say > killed four people", ". the rebels < deny > which [denies]"),
    ]

    static let paragraphs = [
        Example(
            "\"The city has fallen.\n\n\"We saw it burn from the hills,\" said Omar Haddad, a shepherd.",
            "Omar Haddad < said > The city has fallen & We saw it burn"),
        Example(
            "The ministry issued a statement on Friday. The statement continued: \"Our forces hold both banks.\"",
            "The statement < continued > Our forces hold both banks"),
        Example(
            "Q: Where were you that night?\n\nA: I was at the bakery. I heard two explosions.",
            "- < : > Where were you that night", "- < : > I was at the bakery. I heard two explosions"),
    ]

    @Test("words in quotation marks", arguments: direct)
    func directSpeech(_ example: Example) throws { try check(example) }

    @Test("words that are retold", arguments: indirect)
    func indirectSpeech(_ example: Example) throws { try check(example) }

    @Test("what the source does with them", arguments: stances)
    func stance(_ example: Example) throws { try check(example) }

    @Test("phrases, adverbs, nouns and colons that attribute", arguments: cues)
    func cue(_ example: Example) throws { try check(example) }

    @Test("who reports whom", arguments: nested)
    func nesting(_ example: Example) throws { try check(example) }

    @Test("over sentences and paragraphs", arguments: paragraphs)
    func continuation(_ example: Example) throws { try check(example) }

    @Test(
        "a report that speaks for itself attributes nothing",
        arguments: [
            "Shells hit the market at noon.", "The army took the town on Sunday.",
            "Rain fell on the capital, and the river rose.",
        ])
    func outlet(text: String) throws {
        #expect(try SharedCoder.coder().attribute(Document(text: text)).attributions.isEmpty)
    }

    private func check(_ example: Example) throws {
        let coded = try SharedCoder.coder().attribute(Document(text: example.text))
        let found = coded.attributions.map { Self.describe($0, in: coded) }
        var outer: Int?
        for reading in example.readings {
            let isNested = reading.hasPrefix(". ")
            let line = isNested ? String(reading.dropFirst(2)) : reading
            let index = coded.attributions.indices.first { i in
                Self.fits(coded.attributions[i], line, in: coded)
                    && (isNested ? coded.attributions[i].parent == outer : coded.attributions[i].parent == nil)
            }
            #expect(index != nil, "\(reading) is not among \(found)")
            if !isNested { outer = index }
        }
    }

    private static func fits(_ attribution: Attribution, _ line: String, in coded: CodedDocument) -> Bool {
        let sides = line.split(separator: " < ", maxSplits: 1)
        let rest = sides[1].split(separator: " > ", maxSplits: 1)
        let source = attribution.source.map { coded.text[$0] }
        let cue = attribution.cue.map { coded.text[$0] } ?? ""
        let content = attribution.content.map { coded.text[$0] }.joined(separator: " … ")
        var wanted = String(rest[1])
        if let bracket = wanted.lastIndex(of: "[") {
            guard wanted[bracket...].dropFirst().dropLast() == attribution.stance.rawValue else { return false }
            wanted = String(wanted[..<bracket]).trimmingCharacters(in: .whitespaces)
        }
        guard sides[0] == "-" ? source == nil : source?.contains(sides[0]) ?? false, cue.contains(rest[0]) else {
            return false
        }
        return wanted.components(separatedBy: " & ").allSatisfy { content.contains($0) }
    }

    private static func describe(_ attribution: Attribution, in coded: CodedDocument) -> String {
        let source = attribution.source.map { coded.text[$0] } ?? "-"
        let content = attribution.content.map { coded.text[$0] }.joined(separator: " & ")
        return
            "\(source) < \(attribution.cue.map { coded.text[$0] } ?? "") > \(content) [\(attribution.stance.rawValue)]"
    }
}
