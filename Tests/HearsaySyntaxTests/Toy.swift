// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsaySyntax
import HearsayText

/// A small treebank of our own and a model learned from it.
enum Toy {
    /// One sentence a line; word/lemma/tag/own tag/head/relation, `^` for a word joined to the one before it.
    static let sentences = [
        "The/the/DET/DT/2/det army/army/NOUN/NN/3/nsubj shelled/shell/VERB/VBD/0/root the/the/DET/DT/5/det "
            + "village/village/NOUN/NN/3/obj ././PUNCT/./3/punct",
        "Rebels/rebel/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root a/a/DET/DT/4/det convoy/convoy/NOUN/NN/2/obj "
            + "././PUNCT/./2/punct",
        "The/the/DET/DT/2/det bridge/bridge/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
            + "destroyed/destroy/VERB/VBN/0/root ././PUNCT/./4/punct",
        "The/the/DET/DT/2/det town/town/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass shelled/shell/VERB/VBN/0/root "
            + "././PUNCT/./4/punct",
        "The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/7/mark "
            + "two/two/NUM/CD/6/nummod soldiers/soldier/NOUN/NNS/7/nsubj died/die/VERB/VBD/3/ccomp ././PUNCT/./3/punct",
        "Officials/official/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/6/mark "
            + "the/the/DET/DT/5/det rebels/rebel/NOUN/NNS/6/nsubj attacked/attack/VERB/VBD/2/ccomp ././PUNCT/./2/punct",
        "Rebels/rebel/NOUN/NNS/4/nsubj did/do/AUX/VBD/4/aux ^n't/not/PART/RB/4/advmod attack/attack/VERB/VB/0/root "
            + "the/the/DET/DT/6/det town/town/NOUN/NN/4/obj ././PUNCT/./4/punct",
        "Three/three/NUM/CD/2/nummod villages/village/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass "
            + "destroyed/destroy/VERB/VBN/0/root ././PUNCT/./4/punct",
    ]

    /// The treebank as CoNLL-U.
    static var conllu: String {
        var output = "# newdoc id = toy\n# meta::genre = reports\n"
        for (number, sentence) in sentences.enumerated() {
            output += "# newpar\n# sent_id = toy-\(number + 1)\n"
            let words = sentence.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
            for (i, word) in words.enumerated() {
                let joins = i + 1 < words.count && words[i + 1][0].hasPrefix("^")
                let form = word[0].drop { $0 == "^" }
                if joins { output += "\(i + 1)-\(i + 2)\t\(form)\(words[i + 1][0].dropFirst())\(empty(7))\t_\n" }
                let space = i + 1 < words.count && words[i + 1][0] == "." ? "SpaceAfter=No" : "_"
                let features =
                    ["VBD": "Tense=Past|VerbForm=Fin", "VBN": "Tense=Past|VerbForm=Part|Voice=Pass"][word[3]] ?? "_"
                output += "\(i + 1)\t\(form)\t\(word[1])\t\(word[2])\t\(word[3])\t\(features)\t\(word[4])\t\(word[5])"
                output += "\t_\t\(space)\n"
            }
            output += "\n"
        }
        return output
    }

    private static func empty(_ columns: Int) -> String { String(repeating: "\t_", count: columns) }

    /// The treebank.
    static func treebank() throws -> Treebank { try ConlluReader.read(conllu) }

    /// The bytes of a model learned from it.
    static func bytes(seed: UInt64 = 1) throws -> [UInt8] {
        var options = SyntaxTrainer.Options()
        options.half = 16
        options.layers = 2
        options.rowWidth = 16
        options.parts = 256
        options.batch = 20
        options.rate = 0.01
        options.epochs = 60
        options.seed = seed
        return try SyntaxTrainer(options).train(treebank()) ?? []
    }

    private static let shared = Result { try open(bytes()) }

    /// A model learned from it, made once.
    static func model() throws -> SyntaxModel { try shared.get() }

    /// Opens a model from bytes.
    static func open(_ bytes: [UInt8]) throws -> SyntaxModel {
        let url = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("\(UUID().uuidString).model")
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try SyntaxModel.load(url)
    }

    /// A text of these words, one sentence each list.
    static func text(_ sentences: [[String]]) -> TokenizedText {
        let all = sentences.map { $0.joined(separator: " ") }.joined(separator: " ")
        let source = SourceText(all)
        var words = WordTable()
        var list: [Sentence] = []
        var offset = 0
        for sentence in sentences {
            let first = words.count
            for word in sentence {
                let span = Span(offset, offset + word.utf8.count)
                words.append(span, form: source.term(of: span), flags: .spaceAfter)
                offset = span.end + 1
            }
            list.append(Sentence(words: first..<words.count, block: 0))
        }
        let block = Block(span: Span(0, source.bytes.count), kind: .paragraph)
        return TokenizedText(source: source, blocks: [block], sentences: list, words: words)
    }
}
