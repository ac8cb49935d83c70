// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsaySyntax
internal import HearsayText

struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Score a syntax model on CoNLL-U treebanks, by genre.",
        discussion: """
            Prints the share of words with the right tag, own tag, features, lemma, head (UAS), head and relation (LAS, \
            subtypes aside), on the treebank's own words and sentences, and the words analysed in a second on one core. \
            With --raw writes CoNLL-U of the raw text to standard output instead, for score.py.
            """)

    @Option(parsing: .upToNextOption, help: "CoNLL-U files to compare with.")
    var gold: [String]

    @Option(help: "The model; without it the one that came with the program.")
    var model: String?

    @Flag(help: "Analyse the raw text and write CoNLL-U.")
    var raw = false

    func run() throws {
        let loaded =
            if let model { try SyntaxModel.load(URL(fileURLWithPath: model)) } else { try SyntaxModel.bundled() }
        if raw { try RawConllu(model: loaded).write(gold) } else { print(try Score.report(gold, model: loaded)) }
    }

    /// The table of scores, a line a genre and a line a file.
    static func report(_ files: [String], model: SyntaxModel) throws -> String {
        let parser = SyntaxParser(model: model)
        var lines = [row("", ["words", "UPOS", "XPOS", "FEATS", "lemma", "UAS", "LAS", "words/s"])]
        for file in files {
            let treebank = try Console.treebank([file])
            var byGenre: [String: SyntaxScore] = [:]
            var texts: [TokenizedText] = []
            for document in treebank.documents {
                guard let text = treebank.tokenized(document) else {
                    Console.note("\(document.name): passed over, its text is not normal")
                    continue
                }
                texts.append(text)
                byGenre[document.genre, default: SyntaxScore()].add(
                    treebank, document, parser.parse(text, keepsSentences: true), model)
            }
            let speed = Score.speed(parser, texts)
            let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
            for (genre, score) in byGenre.sorted(by: { $0.key < $1.key }) where byGenre.count > 1 {
                lines.append(row("  " + (genre.isEmpty ? "(none)" : genre), columns(score)))
            }
            lines.append(row(name, columns(byGenre.values.reduce(SyntaxScore(), +)) + ["\(speed)"]))
        }
        return lines.joined(separator: "\n")
    }

    /// Words in a second of processor time: the best of five passes over the texts, one thread.
    private static func speed(_ parser: SyntaxParser, _ texts: [TokenizedText]) -> Int {
        let words = texts.reduce(0) { $0 + $1.words.count }
        var best = Double.infinity
        for _ in 0..<5 {
            let before = clock()
            for text in texts { _ = parser.parse(text, keepsSentences: true).count }
            best = min(best, Double(clock() - before) / Double(CLOCKS_PER_SEC))
        }
        return Int(Double(words) / max(best, 1e-9))
    }

    private static func columns(_ score: SyntaxScore) -> [String] {
        let rest = [score.tags, score.fineTags, score.features, score.lemmas, score.heads, score.arcs]
        return ["\(score.words)"]
            + rest.map { String(format: "%.2f", 100 * Double($0) / Double(max(score.words, 1))) }
    }

    private static func row(_ name: String, _ columns: [String]) -> String {
        ([name.padding(toLength: 24, withPad: " ", startingAt: 0)]
            + columns.map { String(repeating: " ", count: max(0, 8 - $0.count)) + $0 }).joined(separator: " ")
    }
}
