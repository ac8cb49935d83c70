// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The few calls of the operating system that reading takes.
enum SystemFile {
    /// Why a call failed, in the system's words.
    struct Failure: Error, Hashable {
        var reason: String

        static var current: Failure {
            guard let words = strerror(errno) else { return Failure(reason: "error \(errno)") }
            return Failure(reason: String(cString: words))
        }
    }

    /// An open file.
    struct Opened {
        var descriptor: Int32
        var isDirectory: Bool
        /// Bytes of a regular file, else `nil`.
        var size: Int?
    }

    /// Opens an input. Where links are not followed, a path whose last name is one fails, and none of a pipe that took the
    /// place of a file is waited for.
    static func open(_ input: Input, followsLinks: Bool = true) throws(Failure) -> Opened {
        let flags = O_RDONLY | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW | O_NONBLOCK)
        var descriptor: Int32 = 0
        if case .path(let path) = input {
            guard !path.utf8.contains(0) else { throw Failure(reason: "the path holds a NUL byte") }
            #if canImport(Darwin)
                descriptor = Darwin.open(path, flags)
            #elseif canImport(Glibc)
                descriptor = Glibc.open(path, flags)
            #else
                descriptor = Musl.open(path, flags)
            #endif
            guard descriptor >= 0 else { throw .current }
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .current }
        let kind = status.st_mode & S_IFMT
        return Opened(
            descriptor: descriptor, isDirectory: kind == S_IFDIR, size: kind == S_IFREG ? Int(status.st_size) : nil)
    }

    /// Reads up to `room.count` bytes; 0 at the end.
    static func read(_ descriptor: Int32, into room: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, room.baseAddress, room.count)
            #elseif canImport(Glibc)
                let count = Glibc.read(descriptor, room.baseAddress, room.count)
            #else
                let count = Musl.read(descriptor, room.baseAddress, room.count)
            #endif
            if count >= 0 { return count }
            guard errno == EINTR else { throw .current }
        }
    }

    static func close(_ descriptor: Int32) {
        #if canImport(Darwin)
            _ = Darwin.close(descriptor)
        #elseif canImport(Glibc)
            _ = Glibc.close(descriptor)
        #else
            _ = Musl.close(descriptor)
        #endif
    }
}
