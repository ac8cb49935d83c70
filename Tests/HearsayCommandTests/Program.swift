// SPDX-License-Identifier: Apache-2.0

import Foundation

#if canImport(Darwin)
    import Darwin
#endif

/// The built executable, run as a user runs it.
enum Program {
    /// What a run left behind.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
        /// Whether a signal ended it.
        var isSignal: Bool

        var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
        var outputLines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// `hearsay` beside the test bundle.
    static let executable: URL = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        if let program = Bundle.main.executableURL { folder = program.deletingLastPathComponent() }
        #if canImport(Darwin)
            var image = Dl_info()
            if dladdr(#dsohandle, &image) != 0, let name = image.dli_fname {
                folder = URL(fileURLWithPath: String(cString: name)).deletingLastPathComponent()
                while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
            }
        #endif
        return folder.appendingPathComponent("hearsay")
    }()

    /// Runs `hearsay` in `folder`; standard input is `input` or empty.
    static func run(
        _ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:],
        during: (Process) -> Void = { _ in }
    ) throws -> Outcome {
        try run(executable, arguments, in: folder, input: input, environment: environment, during: during)
    }

    /// Runs a shell command with `$HEARSAY` as the executable.
    static func shell(_ command: String, in folder: URL) throws -> Outcome {
        try run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", command], in: folder, input: "",
            environment: ["HEARSAY": executable.path], during: { _ in })
    }

    private static func run(
        _ program: URL, _ arguments: [String], in folder: URL, input: String, environment: [String: String],
        during: (Process) -> Void
    ) throws -> Outcome {
        let files = try ["in", "out", "err"].map { name in
            let file = folder.appendingPathComponent(".\(name)-\(UUID().uuidString)")
            try Data(name == "in" ? Array(input.utf8) : []).write(to: file)
            return file
        }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "COLUMNS" && $0.key != "NO_COLOR" }
            .merging(SmallPack.folder.map { ["HEARSAY_DATA": $0.path] } ?? [:]) { $1 }
            .merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        during(process)
        process.waitUntilExit()
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        for file in files { try FileManager.default.removeItem(at: file) }
        return Outcome(
            status: process.terminationStatus, output: texts[1], errors: texts[2],
            isSignal: process.terminationReason == .uncaughtSignal)
    }

    /// Whether model and language pack are in place, so that documents can be coded.
    static let hasData: Bool = {
        let folder = FileManager.default.temporaryDirectory
        return (try? run(["code", "-"], in: folder, input: "Gunners shelled the dam.").status) == 0
    }()
}
