// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a record of a WARC, or with the answer of a server in it.
enum ArchiveFault: Error, Sendable, Hashable {
    case noVersion, badHeader, noLength, wrongLength, noStatus, badChunk, badCompression
}
