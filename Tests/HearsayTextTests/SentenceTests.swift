// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@Suite struct SentenceTests {
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
        "\"We won,\" he said. | \"They lost.\"",
        "\"Is it true?\" he asked. | Nobody knew.",
        "\"Is it true?\" Mr. Roe asked. | Nobody knew.",
        "“Stop!” she cried. | The driver went on.",
        "\"We saw them. | They were armed. | We fled,\" said a witness.",
        "“Nobody came.” | The soldiers left.",
        "He said: \"Go home.\" | They did.",
        "They fled (some on foot.) | Others stayed.",
        "He waited... and waited. | Then he left...| Nobody came.",
        "The year was 2005. | 30 people died.",
        "Who fired first? | Nobody knows! | Really.",
        "Troops of the 5th Bn. moved north. | They stopped.",
        "It cost 5 million. | al-Shabaab claimed the attack.",
        "The vote was 5 to 4 vs. Roe. ",
        "Q: Who did it?\nA: We did.",
        "He saw Dr. Roe, Ph.D., of Mass. General. | He left.",
        "The blast hit sec. 5 of the line, para. 3 says. | It held.",
        "They signed it in Washington, D.C. | It failed.",
        "It was I. | He knew.",
        "It ended at 5 p.m. | Shelling resumed at 6 p.m. Kyiv time on Monday.",
        "It ended at 5 p.m. GMT or at 8 a.m. Tuesday. | No. 7 fell.",
        "“Mr. Roe?” | “Yes?” | He left.",
        "He works for Yahoo! in the north. | She does not.",
        "In 2016 St. Ağdam fell. | Col. Şükürov said so.",
        "1. Stop the fighting. | Go home.",
    ])
    func `a sentence ends where it ends`(text: String) {
        let expected = text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { String($0).trimmed }
        #expect(sentences(text.replacing(" | ", with: " ").replacing("| ", with: " ")) == expected)
    }

    @Test func `a full stop without a space ends a sentence before a capital`() {
        #expect(sentences("The bridge fell.Nobody crossed.") == ["The bridge fell.", "Nobody crossed."])
        #expect(sentences("They left.“Good,” he said.") == ["They left.", "“Good,” he said."])
        #expect(sentences("See News.Com now.").count == 1)
    }

    @Test func `a block always ends a sentence`() {
        #expect(sentences("Clashes in the north\n\nTwo men died") == ["Clashes in the north", "Two men died"])
    }

    @Test func `notes belong to the sentence before them`() {
        #expect(
            sentences("The town fell.[12] It burned. [3] He left.") == [
                "The town fell.[12]", "It burned. [3]", "He left.",
            ])
    }

    @Test func `a sentence of more than four hundred words is cut at a semicolon or comma`() {
        let text = String(repeating: "they shelled the town and the fields around it, ", count: 200) + "until dawn."
        let parts = analyze(text)
        #expect(parts.sentences.count > 4)
        #expect(parts.sentences.allSatisfy { $0.words.count <= 400 })
        #expect(parts.sentences.dropLast().allSatisfy { parts.string($0.words.upperBound - 1) == "," })
        #expect(fault(in: parts) == nil)
    }

    @Test func `every word knows its sentence`() {
        let parts = analyze("One fell. Two fell. Three fell.\n\nFour fell.")
        for (i, sentence) in parts.sentences.enumerated() {
            for word in sentence.words { #expect(parts.sentenceIndex(ofWord: word) == i) }
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var view = Substring(self)
        while view.first == " " { view.removeFirst() }
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
