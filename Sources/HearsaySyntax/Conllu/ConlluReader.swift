// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads CoNLL-U treebanks: basic trees, multiword tokens and `SpaceAfter`; empty nodes are passed over.
package struct ConlluReader {
    struct Word {
        var form: String
        var lemma: String
        var tag: UniversalTag
        var fineTag: String
        var features: String
        var head: Int
        var relation: Relation
        var space: Bool
    }

    private var treebank = Treebank()
    private var words: [Word] = []
    private var tokens: [Int: (last: Int, space: Bool, form: String)] = [:]
    private var document: Treebank.Document?
    private var paragraph = true
    private var line = 0

    private init() {}

    /// The sentences of a file's text. Complexity: linear.
    ///
    /// - Throws: ``ConlluError`` with the line for a word that is not well formed: ten columns, a known tag and relation,
    ///   a head within the sentence, one root, no cycle.
    package static func read(_ text: String) throws(ConlluError) -> Treebank {
        var reader = ConlluReader()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            try reader.take(line.last == "\r" ? line.dropLast() : line)
        }
        try reader.closeSentence()
        reader.closeDocument()
        return reader.treebank
    }

    private mutating func take(_ text: Substring) throws(ConlluError) {
        line += 1
        if text.isEmpty {
            try closeSentence()
        } else if text.hasPrefix("#") {
            takeComment(text)
        } else {
            try takeRow(text)
        }
    }

    private mutating func takeComment(_ text: Substring) {
        if text.hasPrefix("# newdoc") {
            closeDocument()
            let name = text.split(separator: "=", maxSplits: 1).dropFirst().first.map { $0.drop { $0 == " " } } ?? ""
            let next = treebank.sentences.count
            document = Treebank.Document(name: String(name), genre: "", sentences: next..<next)
            paragraph = true
        } else if text.hasPrefix("# newpar") {
            paragraph = true
        } else if text.hasPrefix("# meta::genre = ") {
            document?.genre = String(text.dropFirst("# meta::genre = ".count))
        }
    }

    private mutating func takeRow(_ text: Substring) throws(ConlluError) {
        let columns = text.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 10 else { throw ConlluError(line: line, reason: "a word needs ten columns") }
        let space = !columns[9].split(separator: "|").contains("SpaceAfter=No")
        if columns[0].utf8.contains(0x2E) { return }
        if let dash = columns[0].firstIndex(of: "-") {
            guard let first = Int(columns[0][..<dash]), let last = Int(columns[0][columns[0].index(after: dash)...]),
                first == words.count + 1, last > first
            else { throw ConlluError(line: line, reason: "a multiword token needs a range of words to come") }
            tokens[first] = (last, space, ConlluReader.plain(columns[1]))
            return
        }
        guard Int(columns[0]) == words.count + 1 else {
            throw ConlluError(line: line, reason: "words must be numbered 1, 2, 3")
        }
        guard let tag = UniversalTag(label: String(columns[3])) else {
            throw ConlluError(line: line, reason: "unknown tag \(columns[3])")
        }
        guard let head = Int(columns[6]), head >= 0, let relation = Relation(label: String(columns[7])) else {
            throw ConlluError(line: line, reason: "unknown head or relation \(columns[6]) \(columns[7])")
        }
        let form = ConlluReader.plain(columns[1])
        words.append(
            Word(
                form: form, lemma: ConlluReader.plain(columns[2]), tag: tag, fineTag: String(columns[4]),
                features: String(columns[5]), head: head - 1, relation: relation, space: space))
    }

    /// A form without characters that ``SourceText`` would leave out or replace.
    private static func plain(_ form: Substring) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in form.unicodeScalars {
            switch scalar.value {
            case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
            case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        return scalars.isEmpty ? "_" : String(scalars)
    }

    private mutating func closeSentence() throws(ConlluError) {
        guard !words.isEmpty else { return }
        guard Treebank.isTree(words.map(\.head)) else {
            throw ConlluError(line: line, reason: "the sentence before this line is not a tree with one root")
        }
        let first = treebank.count
        var joinedTo = 0
        var tokenSpace = true
        for (i, word) in words.enumerated() {
            let number = i + 1
            let joins = number <= joinedTo
            if let token = tokens[number] {
                joinedTo = token.last
                tokenSpace = token.space
                let parts = words[i..<min(token.last, words.count)].map(\.form).joined()
                if parts != token.form { treebank.surfaces[first + i] = token.form }
            }
            let inside = number < joinedTo
            treebank.append(
                word, joins: joins, space: inside ? false : (number == joinedTo ? tokenSpace : word.space))
        }
        treebank.sentences.append(first..<treebank.count)
        treebank.opensParagraph.append(paragraph)
        paragraph = false
        words.removeAll(keepingCapacity: true)
        tokens.removeAll(keepingCapacity: true)
    }

    private mutating func closeDocument() {
        let count = treebank.sentences.count
        var open = document ?? Treebank.Document(name: "", genre: "", sentences: 0..<count)
        open.sentences = open.sentences.lowerBound..<count
        if !open.sentences.isEmpty { treebank.documents.append(open) }
        document = nil
    }
}
