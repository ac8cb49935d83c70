// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation

/// Standard error: one clear line for everything that went wrong, and how far the work is.
final class Console: @unchecked Sendable {
    private let prefix: String
    private let isQuiet: Bool
    private let showsProgress: Bool
    private let lock = NSLock()
    private var hasProgressLine = false
    private let started = Date()
    private var lastShown = Date.distantPast

    /// The messages of one command. `writesOutput` is `false` for one that writes nothing else to the terminal.
    init(command: String, isQuiet: Bool, writesOutput: Bool = true) {
        prefix = "hearsay: \(command): "
        self.isQuiet = isQuiet
        showsProgress = !isQuiet && SystemOutput.isTerminal(2) && !(writesOutput && SystemOutput.isTerminal(1))
    }

    /// Something that failed.
    func report(_ message: some CustomStringConvertible) {
        write(prefix + Console.oneLine(message.description) + "\n")
    }

    /// Something that was overlooked; silent with `--quiet`.
    func warn(_ message: some CustomStringConvertible) {
        guard !isQuiet else { return }
        write(prefix + "warning: " + Console.oneLine(message.description) + "\n")
    }

    /// What came of the work, beside its output; silent with `--quiet`.
    func note(_ message: some CustomStringConvertible) {
        guard !isQuiet else { return }
        write(prefix + Console.oneLine(message.description) + "\n")
    }

    /// Runs `body`; what it throws is reported, and the command fails.
    func attempt<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            report(String(describing: error))
            throw ExitCode.failure
        }
    }

    /// Shows how far the work is, if somebody looks on, after the first second and a few times a second.
    func progress(_ line: @autoclosure () -> String) {
        guard showsProgress else { return }
        let now = Date()
        guard now.timeIntervalSince(started) > 1, now.timeIntervalSince(lastShown) > 0.2 else { return }
        lastShown = now
        lock.lock()
        defer { lock.unlock() }
        hasProgressLine = true
        _ = SystemOutput.write(Array("\r\u{1B}[K\(prefix)\(line())".utf8), to: 2)
    }

    /// Takes the progress line away.
    func clearProgress() {
        write("")
    }

    /// Seconds since the command began.
    var elapsed: Double { Date().timeIntervalSince(started) }

    private func write(_ text: String) {
        lock.lock()
        defer { lock.unlock() }
        let clearing = hasProgressLine ? "\r\u{1B}[K" : ""
        hasProgressLine = false
        _ = SystemOutput.write(Array((clearing + text).utf8), to: 2)
    }

    private static func oneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
