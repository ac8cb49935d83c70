// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayClaims
import HearsayLexicon
import HearsaySyntax
import HearsayText

/// One line of a table of event words, as text, and what its example must give.
struct EventRow {
    /// Table, without the ending of its file.
    let table: String
    /// Line number in the file, from 1.
    let line: Int
    /// The line's cells.
    let cells: [String]

    var id: String { cells[0] }
    var pattern: String { cells[1] }
    var type: [Substring] { cells[3].split(separator: " ") }
    var example: String { cells[9] }

    /// The parts of the cell `expect`: what claims must have ("denied", "actor=rebels").
    var expected: [Substring] {
        cells[10].split(separator: ";").map { $0.drop(while: { $0 == " " }) }.filter { !$0.isEmpty }
    }

    /// The tables, one for each type and one for the words that are no events.
    static let tables = PloverType.allCases.map { $0.rawValue.lowercased() } + ["none"]

    /// The rows of a table in the order of the file.
    static func rows(of table: String) throws -> [EventRow] {
        guard let folder = DataFolder().url(of: "HearsayLexicon") else {
            throw CocoaError(.fileNoSuchFile)
        }
        let text = try String(contentsOf: folder.appendingPathComponent("en/events/\(table).tsv"), encoding: .utf8)
        var rows: [EventRow] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, line.first != "#" else { continue }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            rows.append(EventRow(table: table, line: index + 1, cells: cells))
        }
        return rows
    }

    // MARK: What the example gives

    /// What is wrong with the claims of the example, or `nil`.
    func fault(in coded: CodedDocument) -> String? {
        if type.first == "NONE" { return faultOfSilence(in: coded) }
        let fired = coded.claims.filter { $0.rules.contains(id) }
        if fired.isEmpty { return "does not fire" }
        let all = fired.map { faults(of: $0, coded) }
        return all.contains { $0.isEmpty } ? nil : all[0].joined(separator: ", ")
    }

    /// No claim may be read from the words that the row takes away, and they must stand in the example.
    private func faultOfSilence(in coded: CodedDocument) -> String? {
        let heads = Set(headWords.map { Term($0) })
        let parsed = coded.parsed
        let words = (0..<parsed.count).filter {
            heads.contains(parsed.lemmas[$0]) || heads.contains(parsed.text.words.form[$0])
        }
        if words.isEmpty { return "the example lacks the word" }
        for word in words {
            let span = parsed.text.words.span(word)
            if let claim = coded.claims.first(where: { $0.trigger.overlaps(span) }) {
                return "\(claim.rules.first ?? "?") reads '\(coded.text[claim.trigger])'"
            }
        }
        return nil
    }

    /// The alternatives of the pattern's head.
    private var headWords: [String] {
        let words = pattern.split(separator: " ")
        let marked = words.first { $0.first == "*" }?.dropFirst()
        let head = marked ?? (cells[2] == "v" ? words.first : words.last) ?? ""
        return head.split(separator: "|").map(String.init)
    }

    private func faults(of claim: Claim, _ coded: CodedDocument) -> [String] {
        func isNamed(_ words: Substring, _ actors: [Actor]) -> Bool {
            actors.contains { coded.text[$0.span].lowercased().contains(words.lowercased()) }
        }
        var faults: [String] = []
        var polarity = Polarity.asserted
        var reality: Reality?
        for part in expected {
            let pair = part.split(separator: "=", maxSplits: 1)
            switch (pair[0], pair.count) {
            case ("actor", 2): if !isNamed(pair[1], claim.actors) { faults.append("actor is not \(pair[1])") }
            case ("recipient", 2):
                if !isNamed(pair[1], claim.recipients) { faults.append("recipient is not \(pair[1])") }
            case (_, 2):
                if !claim.counts.contains(where: { $0.what == pair[0] && "\($0.low)" == pair[1] }) {
                    faults.append("no count \(part)")
                }
            case ("denied", _): polarity = .denied
            default:
                reality = Reality(rawValue: String(part))
                if reality == nil { faults.append("'\(part)' is nothing to expect") }
            }
        }
        if claim.polarity != polarity { faults.append("\(claim.polarity)") }
        if reality == nil, type.count == 1, claim.type != .request, claim.type != .threaten { reality = .actual }
        if let reality, claim.reality != reality { faults.append("\(claim.reality)") }
        return faults
    }
}

extension Span {
    /// Whether two spans share a byte.
    fileprivate func overlaps(_ other: Span) -> Bool {
        start < other.end && other.start < end
    }
}
