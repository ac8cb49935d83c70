// SPDX-License-Identifier: Apache-2.0

/// The bytes of an open file.
final class FileBytes: ByteSource {
    private let descriptor: Int32
    private let closes: Bool

    /// Bytes of this file, which is closed along with the source if `closes` says so.
    init(descriptor: Int32, closes: Bool) {
        self.descriptor = descriptor
        self.closes = closes
    }

    deinit {
        if closes { SystemFile.close(descriptor) }
    }

    func read(into room: UnsafeMutableRawBufferPointer) throws(StreamFailure) -> Int {
        do throws(SystemFile.Failure) {
            return try SystemFile.read(descriptor, into: room)
        } catch {
            throw StreamFailure(.unreadable(reason: error.reason))
        }
    }
}
