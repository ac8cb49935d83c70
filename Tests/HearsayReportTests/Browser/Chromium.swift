// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// A Chromium without a window, driven by the DevTools protocol over a pipe: JSON, each message ended by a zero byte.
///
/// It ends when the tests' process does, since the pipe then closes.
final class Chromium: Sendable {
    private struct State: ~Copyable {
        var lastID = 0
        var buffer: [UInt8] = []
        var waiting: [[UInt8]] = []
    }

    private let process: Process
    private let output: Int32
    private let input: Int32
    private let state = Mutex(State())
    /// How long an answer may take.
    private static let patience: Int32 = 20_000

    /// The one browser of this process, or why there is none.
    static let shared = Result { try Chromium() }

    /// The program: that of the environment variable `CHROMIUM`, or the first in the path.
    static func program() -> String? {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["CHROMIUM"], !named.isEmpty {
            return FileManager.default.isExecutableFile(atPath: named) ? named : nil
        }
        for folder in (environment["PATH"] ?? "").split(separator: ":") {
            for name in ["chromium", "chromium-browser", "google-chrome"] {
                let path = "\(folder)/\(name)"
                if FileManager.default.isExecutableFile(atPath: path) { return path }
            }
        }
        return nil
    }

    private init() throws {
        guard let program = Chromium.program() else { throw BrowserError.missing }
        signal(SIGPIPE, SIG_IGN)
        let (toBrowser, fromBrowser) = (Pipe(), Pipe())
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        // The browser reads from 3 and writes to 4. Its profile is thrown away.
        let script = """
            profile=$(mktemp -d); trap 'rm -rf "$profile"' EXIT
            "$@" --user-data-dir="$profile" about:blank 3<&0 4>&1 </dev/null >/dev/null 2>&1
            """
        var flags = [
            "--headless", "--remote-debugging-pipe", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--hide-scrollbars", "--force-color-profile=srgb", "--lang=en",
        ]
        if getuid() == 0 { flags.append("--no-sandbox") }
        process.arguments = ["-c", script, "sh", program] + flags
        process.standardInput = toBrowser
        process.standardOutput = fromBrowser
        try process.run()
        input = dup(toBrowser.fileHandleForWriting.fileDescriptor)
        output = dup(fromBrowser.fileHandleForReading.fileDescriptor)
        _ = fcntl(input, F_SETFD, FD_CLOEXEC)
        _ = fcntl(output, F_SETFD, FD_CLOEXEC)
    }

    /// Sends a command and waits for its answer; hands events that come before it to `event`.
    func call(
        _ method: String, _ parameters: [String: Any], session: String?, event: (Reply) -> Void
    ) throws -> Reply {
        try state.withLock { state in
            state.lastID += 1
            var message: [String: Any] = ["id": state.lastID, "method": method, "params": parameters]
            if let session { message["sessionId"] = session }
            try write(Array(JSONSerialization.data(withJSONObject: message)) + [0])
            while true {
                guard let reply = try Chromium.next(&state, output, Chromium.patience) else {
                    throw BrowserError(description: "\(method): no answer from the browser")
                }
                guard reply["id"].number == Double(state.lastID) else {
                    event(reply)
                    continue
                }
                guard reply["error"].isNone else {
                    throw BrowserError(description: "\(method): \(reply["error"].json)")
                }
                return reply["result"]
            }
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { Foundation.write(input, $0.baseAddress, $0.count) }
            guard count > 0 else { throw BrowserError(description: "the browser is gone") }
            start += count
        }
    }

    /// The next message; `nil` if none comes in time.
    private static func next(_ state: inout State, _ output: Int32, _ patience: Int32) throws -> Reply? {
        while state.waiting.isEmpty {
            var polled = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            guard poll(&polled, 1, patience) > 0 else { return nil }
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            let count = chunk.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
            guard count > 0 else { throw BrowserError(description: "the browser is gone") }
            var rest = chunk[..<count]
            while let end = rest.firstIndex(of: 0) {
                state.waiting.append(state.buffer + rest[..<end])
                state.buffer = []
                rest = rest[(end + 1)...]
            }
            state.buffer += rest
        }
        return Reply(value: try JSONSerialization.jsonObject(with: Data(state.waiting.removeFirst())))
    }
}
