// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@Suite("News style")
struct NewsStyleTests {
    private static let parser = Result { SyntaxParser(model: try SyntaxModel.bundled()) }

    private func parse(_ text: String) throws -> ParsedText {
        try Self.parser.get().parse(TextAnalyzer().analyze(SourceText(text)))
    }

    /// Sentences, with `|` where they are to be cut.
    @Test(arguments: [
        "Two men died. | Three were hurt.",
        "Gen. Smith met Lt. Col. Doe and Mr. Roe of St. Kitts on Monday. | They talked.",
        "The U.S. Army left. | The U.N. stayed.",
        "He flew to the U.S. | The visit was short.",
        "Talks began at 10 a.m. Monday and ended at 4 p.m. | Nobody spoke.",
        "It happened at 4.10am GMT on Jan. 5, near Hill No. 7, he said. | It was cold.",
        "J. K. Rowling and George W. Bush met. | So did others.",
        "Roe Inc. builds tanks, e.g. the Lion, i.e. the big one. | Others, etc., do too.",
        "Prices rose 3.5 percent to $1.2 million. | Then they fell.",
        #""We won," he said. | "They lost.""#,
        #""Is it true?" he asked. | Nobody knew."#,
        #""Is it true?" Mr. Roe asked. | Nobody knew."#,
        "“Stop!” she cried. | The driver went on.",
        #""We saw them. | They were armed. | We fled," said a witness."#,
        "“Nobody came.” | The soldiers left.",
        #"He said: "Go home." | They did."#,
        "They fled (some on foot.) | Others stayed.",
        "He waited... and waited. | Then he left... | Nobody came.",
        "The year was 2005. | 30 people died.",
        "Who fired first? | Nobody knows! | Really.",
        "Troops of the 5th Bn. moved north. | They stopped.",
        "It cost 5 million. | al-Shabaab claimed the attack.",
        "He saw Dr. Roe, Ph.D., of Mass. General. | He left.",
        "The blast hit sec. 5 of the line, para. 3 says. | It held.",
        "They signed it in Washington, D.C. | It failed.",
        "It was I. | He knew.",
        "It ended at 5 p.m. | Shelling resumed at 6 p.m. Kyiv time on Monday.",
        "It ended at 5 p.m. GMT or at 8 a.m. Tuesday. | No. 7 fell.",
        "In 2016 St. Ağdam fell. | Col. Şükürov said so.",
        "The army destroyed 12 OSA anti-aircraft missile systems. | Two Su-25s were shot down.",
        "Gunmen killed five people in Kivu; nine were wounded, the governor said. | Troops were sent.",
        "Rebels said: “We hold the town.” | The army denied it.",
        "Shelling began at 4.10am GMT. | By noon, the village of Talış was empty.",
        "Two soldiers died on Sept. 27. | Col. A. B. Roe confirmed it.",
        "He said the 3rd U.S. Infantry Div. would stay. | It left in May.",
        "The ministry said it had lost 16 men. | More than 100 were hurt.",
        "The attack, which killed 20, was “an act of war”, he said. | Talks were called off.",
        "‘We did not fire first,’ the colonel said. | ‘They did.’",
        "Mr. Roe, 45, of Leeds, died at 6 p.m. on Friday. | His wife survived.",
    ])
    func sentencesEndWhereTheyEnd(text: String) throws {
        let parsed = try parse(text.replacing(" | ", with: " "))
        let sentences = parsed.text.sentences.map { parsed.text.source[parsed.text.span(ofWords: $0.words)] }
        #expect(sentences.joined(separator: " | ") == text)
    }

    /// Short reports, with subject, verb and object of each.
    @Test(arguments: [
        ("A bomb killed nine shoppers.", "bomb", "killed", "shoppers"),
        ("The army fired rockets at the port.", "army", "fired", "rockets"),
        ("Rebels shot down four drones.", "Rebels", "shot", "drones"),
        ("Police harassed reporters at the border.", "Police", "harassed", "reporters"),
        ("The military moved 12 OSA systems to the frontier.", "military", "moved", "systems"),
        ("On Sunday, the brigade lost three tanks and a Su-25.", "brigade", "lost", "tanks"),
        ("Mr. Şükürov’s troops took the town at 4.10am GMT.", "troops", "took", "town"),
        ("U.N.-backed forces blocked the N'Djamena road, he said.", "forces", "blocked", "road"),
        ("The 36-year-old gunman wounded two policemen.", "gunman", "wounded", "policemen"),
        ("‘The enemy shelled our village,’ the mayor said.", "enemy", "shelled", "village"),
        ("\"The enemy shelled our village,\" the mayor said.", "enemy", "shelled", "village"),
    ])
    func whoDidWhatToWhomIsRead(text: String, subject: String, verb: String, object: String) throws {
        let parsed = try parse(text)
        func index(_ word: String) -> Int? { (0..<parsed.count).first { parsed.text.string($0) == word } }
        let head = try #require(index(verb))
        #expect(parsed.tags[head] == .verb)
        let actor = try #require(index(subject))
        #expect(parsed.head(actor) == head && parsed.relations[actor] == .nsubj)
        let patient = try #require(index(object))
        #expect(parsed.head(patient) == head && parsed.relations[patient] == .obj)
    }

    @Test(arguments: [
        ("Militants attack army base in Mali", "attack", "base"),
        ("Russia strikes Ukrainian power plant", "strikes", "plant"),
        ("Rebels shoot down army helicopter", "shoot", "helicopter"),
        ("Gunmen kidnap nine teachers", "kidnap", "teachers"),
        ("Army destroys bridge near Aleppo", "destroys", "bridge"),
    ])
    func headlinesHaveVerbs(text: String, verb: String, object: String) throws {
        let parsed = try parse(text)
        let head = try #require((0..<parsed.count).first { parsed.text.string($0) == verb })
        #expect(parsed.tags[head] == .verb)
        #expect(parsed.dependent(of: head, .obj).map { parsed.text.string($0) } == object)
    }
}
