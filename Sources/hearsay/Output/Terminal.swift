// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// What the output can show: its width in columns, and whether it has colours.
struct Terminal: Equatable {
    /// Widths that the table is made for; wider terminals leave room at the right.
    static let widths = 60...160

    var width: Int
    var hasColor: Bool

    /// The terminal of this process.
    static func current(isTerminal: Bool, color: ColorChoice) -> Terminal {
        Terminal(
            environment: ProcessInfo.processInfo.environment, isTerminal: isTerminal,
            measured: isTerminal ? SystemOutput.columns() : nil, color: color)
    }

    /// A terminal by the environment: `COLUMNS` counts before what was measured, 80 is the last resort.
    init(environment: [String: String], isTerminal: Bool, measured: Int?, color: ColorChoice) {
        let stated = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        let columns = stated ?? measured ?? 80
        width = min(max(columns, Terminal.widths.lowerBound), Terminal.widths.upperBound)
        switch color {
        case .always: hasColor = true
        case .never: hasColor = false
        case .auto:
            let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
            hasColor = isTerminal && !isRefused
        }
    }
}
