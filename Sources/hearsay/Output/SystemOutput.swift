// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The few calls of the operating system that writing takes.
enum SystemOutput {
    /// How a write ended.
    enum Ending: Equatable {
        case written
        /// The reader of the pipe has gone.
        case closed
        case failed(reason: String)
    }

    /// Writes all the bytes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Ending {
        bytes.withUnsafeBytes { bytes -> Ending in
            var done = 0
            while done < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
                #if canImport(Darwin)
                    let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
                #elseif canImport(Glibc)
                    let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                #else
                    let count = Musl.write(descriptor, rest.baseAddress, rest.count)
                #endif
                if count > 0 {
                    done += count
                } else if errno == EPIPE {
                    return .closed
                } else if errno == EAGAIN {
                    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    _ = poll(&waiting, 1, 1000)
                } else if errno != EINTR {
                    return .failed(reason: reason)
                }
            }
            return .written
        }
    }

    /// Why the last call failed, in the system's words.
    static var reason: String {
        strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
    }

    /// Whether the descriptor is a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// Columns of the terminal that standard output is, or `nil`.
    static func columns() -> Int? {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
