// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import hearsay

@Suite struct TerminalTests {
    private func terminal(
        _ environment: [String: String], isTerminal: Bool = true, measured: Int? = nil, color: ColorChoice = .auto
    ) -> Terminal {
        Terminal(environment: environment, isTerminal: isTerminal, measured: measured, color: color)
    }

    @Test func coloursAreForTerminalsThatWantThem() {
        #expect(terminal([:]).hasColor)
        #expect(!terminal([:], isTerminal: false).hasColor)
        #expect(!terminal(["NO_COLOR": "1"]).hasColor)
        #expect(terminal(["NO_COLOR": ""]).hasColor)
        #expect(!terminal(["TERM": "dumb"]).hasColor)
    }

    @Test func aChoiceStandsAboveTheEnvironment() {
        #expect(terminal(["NO_COLOR": "1"], isTerminal: false, color: .always).hasColor)
        #expect(!terminal([:], color: .never).hasColor)
    }

    @Test func theWidthIsStatedMeasuredOrEighty() {
        #expect(terminal(["COLUMNS": "100"], measured: 90).width == 100)
        #expect(terminal(["COLUMNS": "wide"], measured: 90).width == 90)
        #expect(terminal([:]).width == 80)
        #expect(terminal([:], measured: 400).width == 160)
        #expect(terminal([:], measured: 10).width == 60)
    }
}
