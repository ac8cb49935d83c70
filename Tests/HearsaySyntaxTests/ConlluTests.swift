// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@Suite("CoNLL-U")
struct ConlluTests {
    @Test func readsWordsTreesAndTokens() throws {
        let treebank = try Toy.treebank()
        #expect(treebank.sentences.count == Toy.sentences.count)
        #expect(treebank.form(0) == "The")
        #expect(treebank.heads[0] == 1)
        #expect(treebank.relations[2] == .root)
        #expect(treebank.documents.map(\.genre) == ["reports"])
        let joined = try #require(treebank.joinsPrevious.firstIndex(of: true))
        #expect(treebank.form(joined) == "n't")
        #expect(!treebank.spaceAfter[joined - 1])
        #expect(treebank.raw(treebank.documents[0]).hasPrefix("The army shelled the village. \n\nRebels"))
    }

    @Test func passesOverEmptyNodes() throws {
        let rows = """
            1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_
            2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
            2.1\tleft\tleave\tVERB\tVBD\t_\t_\t_\t_\t_

            """
        #expect(try ConlluReader.read(rows).count == 2)
    }

    @Test(arguments: [
        ("1\tHe\the\tPRON", 1), ("1\tHe\the\tNAME\t_\t_\t0\troot\t_\t_", 1),
        ("2\tHe\the\tPRON\t_\t_\t0\troot\t_\t_", 1), ("1\tHe\the\tPRON\t_\t_\t0\tfoo\t_\t_", 1),
        ("1\tHe\the\tPRON\t_\t_\t1\tnsubj\t_\t_", 2), ("1\tHe\the\tPRON\t_\t_\t7\tnsubj\t_\t_", 2),
        ("2-1\tHe\t_\t_\t_\t_\t_\t_\t_\t_", 1),
    ])
    func namesTheLineOfAMalformedWord(row: String, line: Int) {
        let error = #expect(throws: ConlluError.self) { try ConlluReader.read(row + "\n\n") }
        #expect(error?.line == line)
    }

    @Test func writtenTreesReadBackTheSame() throws {
        let model = try Toy.model()
        let text = TextAnalyzer().analyze(
            SourceText("The army didn’t shell the village.\n\n“Rebels attacked,” the minister said in Kyïv."))
        let parsed = SyntaxParser(model: model).parse(text)
        let conllu = ConlluWriter(model: model).document(parsed, id: "report 7")
        let back = try ConlluReader.read(conllu)
        #expect(back.documents.map(\.name) == ["report 7"])
        #expect(back.count == parsed.count)
        for s in back.sentences.indices {
            #expect(back.sentences[s] == parsed.text.sentences[s].words)
            for i in back.sentences[s] {
                #expect(back.form(i) == text.string(i))
                #expect(back.tags[i] == parsed.tags[i])
                #expect(back.lemmas[i] == parsed.lemma(i))
                #expect(back.relations[i] == parsed.relations[i])
                let head = back.heads[i] < 0 ? nil : back.sentences[s].lowerBound + Int(back.heads[i])
                #expect(head == parsed.head(i))
            }
        }
    }

    @Test func offsetsCountScalarsOfTheOriginal() throws {
        let model = try Toy.model()
        let original = "\u{FEFF}Café “Löwe” was shelled."
        let parsed = SyntaxParser(model: model).parse(TextAnalyzer().analyze(SourceText(original)))
        let conllu = ConlluWriter(model: model).document(parsed, id: "d")
        let scalars = Array(original.unicodeScalars)
        for line in conllu.split(separator: "\n") where line.first?.isNumber == true {
            let columns = line.split(separator: "\t").map(String.init)
            let offsets = columns[9].split(separator: "|").filter { $0.hasPrefix("start=") || $0.hasPrefix("end=") }
                .compactMap { $0.split(separator: "=").last.flatMap { Int($0) } }
            try #require(offsets.count == 2)
            var quote = String.UnicodeScalarView()
            quote.append(contentsOf: scalars[offsets[0]..<offsets[1]])
            #expect(String(quote) == columns[1])
        }
        #expect(conllu.contains("SpaceAfter=No|start="))
        #expect(conllu.contains("# sent_id = d-1\n"))
    }
}
