// SPDX-License-Identifier: Apache-2.0

import HearsayExchange
import Testing

@Suite struct StyledTextTests {
    @Test(
        arguments: [
            ("", 0), ("guns", 4), ("e\u{301}", 1), ("東京", 4), ("한글", 4), ("😀", 2), ("👩‍🚒", 2), ("❤\u{FE0F}", 2),
            ("שלום", 4),
            ("ﾄｳ", 2), ("Ａ", 2), ("🇬🇧", 2), ("\u{200D}", 0),
        ])
    func columnsAreThoseOfATerminal(_ text: String, _ width: Int) {
        #expect(ColumnWidth.of(text) == width)
    }

    private func wrap(_ text: String, _ width: Int) -> [String] {
        StyledText(text).wrapped(to: width).map { line in
            var output = ""
            line.write(to: &output, hasColor: false)
            return output
        }
    }

    @Test func linesBreakAtSpaces() {
        #expect(wrap("the guns of Orun fell silent", 9) == ["the guns", "of Orun", "fell", "silent"])
        #expect(wrap("the guns", 8) == ["the guns"])
        #expect(wrap("", 8) == [])
    }

    @Test func longWordsAreCutAndWideOnesFit() {
        #expect(wrap("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"])
        #expect(wrap("東京都庁", 5) == ["東京", "都庁"])
        #expect(wrap("東", 1) == ["東"])
    }

    @Test func whiteSpaceIsFolded() {
        #expect(wrap(" a\n\tb\u{A0}c ", 80) == ["a b c"])
    }
}
