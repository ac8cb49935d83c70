// SPDX-License-Identifier: Apache-2.0

internal import Crypto
internal import Foundation
internal import HearsayText

/// What tells one version of a document from another: its original bytes, its text and the facts about it.
struct DocumentHash: Hashable {
    /// SHA-256 over all of them.
    let bytes: Data
    /// SHA-256 of the original bytes, or of the text where no reader took it.
    let sha256: String

    /// Complexity: linear in the text.
    init(_ document: Document) {
        sha256 = document.sha256.count == 64 ? document.sha256 : DocumentHash.hex(Data(document.text.utf8))
        var hash = SHA256()
        let parts = [
            sha256, document.title, document.published?.description ?? "", document.source, document.url, document.text,
        ]
        for part in parts {
            // The length before each part, so that no two rows of parts run together to the same bytes.
            withUnsafeBytes(of: UInt64(part.utf8.count).littleEndian) { hash.update(bufferPointer: $0) }
            var part = part
            part.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        }
        bytes = Data(hash.finalize())
    }

    private static func hex(_ data: Data) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let letters = SHA256.hash(data: data).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: letters, as: UTF8.self)
    }
}
