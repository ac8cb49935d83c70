// SPDX-License-Identifier: Apache-2.0

/// A recorded refusal: why a place in the input gives no document, and what to do about it.
///
/// It is a value, not an error: readers hand it out between documents.
public struct Rejection: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case unreadable(reason: String)
        case isDirectory
        case empty
        case binary(format: String?)
        case markup
        case invalidUTF8(utf16: Bool)
        case tooLarge(bytes: Int?, limit: Int)
        case badJSON(JSONFault.Reason)
        case noText
        case wrongType(field: String, found: String)
        case cutShort(what: String)
        case damagedGzip
        case compressionBomb(ratio: Int)
        case badEncoding(name: String)
        case symbolicLink
        case notAFile
        case tooDeep(what: String, limit: Int)
        case tooMany(what: String, limit: Int)
        case noDocuments
        case noArticle
        case entities
        case badFeed(reason: String)
        case badArchive(ArchiveFault)
        case badMessage(ArchiveFault)
    }

    let kind: Kind
    /// Where it was found.
    public let place: InputPlace

    init(_ kind: Kind, at place: InputPlace) {
        self.kind = kind
        self.place = place
    }

    /// The code of the kind of rejection ("ingest.bad-json"): for tests, tables and searches.
    public var code: String {
        switch kind {
        case .unreadable: "ingest.unreadable"
        case .isDirectory: "ingest.is-directory"
        case .empty: "ingest.empty"
        case .binary: "ingest.binary"
        case .markup: "ingest.markup"
        case .invalidUTF8: "ingest.invalid-utf8"
        case .tooLarge: "ingest.too-large"
        case .badJSON: "ingest.bad-json"
        case .noText: "ingest.no-text"
        case .wrongType: "ingest.wrong-type"
        case .cutShort: "ingest.cut-short"
        case .damagedGzip: "ingest.damaged-gzip"
        case .compressionBomb: "ingest.compression-bomb"
        case .badEncoding: "ingest.bad-encoding"
        case .symbolicLink: "ingest.symbolic-link"
        case .notAFile: "ingest.not-a-file"
        case .tooDeep: "ingest.too-deep"
        case .tooMany: "ingest.too-many"
        case .noDocuments: "ingest.no-documents"
        case .noArticle: "ingest.no-article"
        case .entities: "ingest.entities"
        case .badFeed: "ingest.bad-feed"
        case .badArchive: "ingest.bad-archive"
        case .badMessage: "ingest.bad-message"
        }
    }

    /// What is wrong, without place and remedy.
    public var reason: String { Wording.reason(kind) }

    /// What to do about it.
    public var remedy: String { Wording.remedy(kind) }
}

extension Rejection: CustomStringConvertible {
    /// One line: where, what, what to do, code.
    public var description: String { "\(place): \(reason); \(remedy) [\(code)]" }
}
