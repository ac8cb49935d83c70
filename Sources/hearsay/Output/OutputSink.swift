// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Where the output goes: standard output, or a file that takes its name only when it is complete.
///
/// Writes are whole documents; ``interrupt(within:)`` waits for the one under way, so that a break leaves no half line.
final class OutputSink: @unchecked Sendable {
    /// A file that cannot be written.
    struct Failure: Error, CustomStringConvertible {
        var path: String
        var reason: String

        var description: String {
            "\(path): cannot be written (\(reason)); check the folder, its permissions and the space left"
        }
    }

    private let descriptor: Int32
    /// The name to take at the end, and the name until then.
    private let final: (path: String, temporary: String)?
    private let lock = NSLock()

    /// Whether a person is looking at it.
    let isTerminal: Bool

    private init(descriptor: Int32, final: (path: String, temporary: String)? = nil) {
        self.descriptor = descriptor
        self.final = final
        isTerminal = final == nil && SystemOutput.isTerminal(descriptor)
    }

    /// Opens the file at `path`, or standard output for `nil` and `-`.
    static func open(path: String?) throws -> OutputSink {
        guard let path, path != "-" else { return OutputSink(descriptor: 1) }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT == S_IFDIR { throw Failure(path: path, reason: "it is a folder") }
        let isRegular = !exists || status.st_mode & S_IFMT == S_IFREG
        let temporary = path + ".part"
        let descriptor = create(isRegular ? temporary : path)
        guard descriptor >= 0 else { throw Failure(path: path, reason: SystemOutput.reason) }
        return OutputSink(descriptor: descriptor, final: isRegular ? (path, temporary) : nil)
    }

    private static func create(_ path: String) -> Int32 {
        #if canImport(Darwin)
            Darwin.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        #elseif canImport(Glibc)
            Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        #else
            Musl.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        #endif
    }

    /// Writes all the bytes before anybody else may.
    func write(_ bytes: [UInt8]) -> SystemOutput.Ending {
        lock.lock()
        defer { lock.unlock() }
        return SystemOutput.write(bytes, to: descriptor)
    }

    /// Ends the output; a file takes its name.
    func finish() throws {
        guard let final else { return }
        guard close(descriptor) == 0, rename(final.temporary, final.path) == 0 else {
            let reason = SystemOutput.reason
            unlink(final.temporary)
            throw Failure(path: final.path, reason: reason)
        }
    }

    /// Gives the output up; a file begun is removed.
    func abandon() {
        if let final { unlink(final.temporary) }
    }

    /// Lets no more bytes out. Waits for the write under way, but no longer than this many seconds.
    func interrupt(within seconds: Double) {
        _ = lock.lock(before: Date(timeIntervalSinceNow: seconds))
        abandon()
    }
}
