// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

/// A row of the tables of time expressions: a text, its day of publication or none, the words of an expression in it, and
/// what TIMEX3 makes of them.
///
/// Days are written as in ``TimeExample``; `?` is unknown, `-` says that the words name no days.
struct TimexRow: Sendable, CustomTestStringConvertible {
    let text: String
    let published: String
    let words: String
    /// Type and value.
    let timex: String
    /// "mod=START", "quant=EVERY freq=2X", or empty.
    let modifiers: String
    let days: String

    var testDescription: String { published.isEmpty ? text : "\(text) (\(published))" }

    /// The rows of a table; empty if there is no such table, which a test of their number tells.
    static func table(_ name: String) -> [TimexRow] {
        guard let url = Bundle.module.url(forResource: name, withExtension: "tsv", subdirectory: "Fixtures/times"),
            let text = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { TimexRow(String($0)) }
    }

    private init(_ line: String) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        func cell(_ i: Int) -> String { i < cells.count ? cells[i] : "" }
        text = cell(0)
        published = cell(1)
        words = cell(2)
        timex = cell(3) + " " + cell(4)
        modifiers = cell(5)
        days = cell(6)
    }

    /// Checks that the text holds the words as an expression, and that all else agrees.
    func check() throws {
        let parsed = try TimeExample.parse(text)
        let found = TimeFinder(parsed: parsed, published: Moment(iso: published)).find()
        let quotes = found.map { parsed.text.source[parsed.text.span(ofWords: $0.core)] }
        guard !words.isEmpty else {
            #expect(quotes == [])
            return
        }
        guard let index = quotes.lastIndex(of: words) else {
            Issue.record("found \(quotes), not \(words)")
            return
        }
        let told = found[index].told
        #expect("\(told.timex.type.rawValue) \(told.timex.value)" == timex)
        #expect(TimexRow.modifiers(told.timex) == modifiers)
        #expect((found[index].isDated ? TimeExample.iso(told.reference) : "-") == days)
    }

    private static func modifiers(_ timex: Timex) -> String {
        var all: [String] = []
        if let mod = timex.mod { all.append("mod=" + mod.rawValue) }
        if !timex.quant.isEmpty { all.append("quant=" + timex.quant) }
        if !timex.freq.isEmpty { all.append("freq=" + timex.freq) }
        return all.joined(separator: " ")
    }
}
