// SPDX-License-Identifier: Apache-2.0

/// Something that a reader had to overlook or change in a document that it kept.
public struct IngestWarning: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case badDate(value: String)
        case duplicateID(id: String, given: String)
        case ignoredField(field: String, found: String)
        case loneSurrogate
        case replacedBytes(encoding: String)
        case unknownEncoding(name: String, used: String)
    }

    let kind: Kind
    /// Where it was found.
    public let place: InputPlace

    init(_ kind: Kind, at place: InputPlace) {
        self.kind = kind
        self.place = place
    }

    /// The code of the kind of warning ("ingest.bad-date").
    public var code: String {
        switch kind {
        case .badDate: "ingest.bad-date"
        case .duplicateID: "ingest.duplicate-id"
        case .ignoredField: "ingest.ignored-field"
        case .loneSurrogate: "ingest.lone-surrogate"
        case .replacedBytes: "ingest.replaced-bytes"
        case .unknownEncoding: "ingest.unknown-encoding"
        }
    }
}

extension IngestWarning: CustomStringConvertible {
    /// One line: where, what, what was done, code.
    public var description: String { "\(place): \(Wording.warning(kind)) [\(code)]" }
}
