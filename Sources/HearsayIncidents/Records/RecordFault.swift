// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Why a line is no coded document.
public struct RecordFault: Error, Sendable, Hashable {
    /// Always `record.malformed`.
    public var code: String { "record.malformed" }
    /// What is wrong, and at which field.
    public let reason: String

    init(_ error: DecodingError) {
        func path(_ context: DecodingError.Context) -> String {
            context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
        }
        reason =
            switch error {
            case .keyNotFound(let key, let context): "lacks the field \(path(context)).\(key.stringValue)"
            case .typeMismatch(_, let context), .valueNotFound(_, let context):
                "has a value of another kind at \(path(context))"
            case .dataCorrupted: "is no JSON"
            @unknown default: "cannot be read"
            }
    }

    init(reason: String) {
        self.reason = reason
    }
}

extension RecordFault: CustomStringConvertible {
    /// What is wrong, and what to do.
    public var description: String { "\(reason); give the lines that 'hearsay code' writes [\(code)]" }
}

extension DocumentRecord {
    /// Reads a coded document from the JSON object that `hearsay code` writes for it.
    ///
    /// - Throws: ``RecordFault`` where it is none, or where a span does not lie in the text.
    public init(json: [UInt8]) throws(RecordFault) {
        do {
            self = try JSONDecoder().decode(DocumentRecord.self, from: Data(json))
        } catch let error as DecodingError {
            throw RecordFault(error)
        } catch {
            throw RecordFault(reason: "cannot be read")
        }
        let count = text.unicodeScalars.count
        for claim in claims where claim.trigger.start < 0 || claim.trigger.end > count || claim.trigger.range.isEmpty {
            throw RecordFault(reason: "has a claim (\(claim.id)) whose trigger lies outside its text")
        }
    }
}
