// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A decision as the ledger keeps it: one JSON object, whose fields are never renamed.
struct StoredDecision: Codable {
    var claims: [ClaimReference]?
    var rest: [ClaimReference]?
    var corrections: [Correction]?
    var incidents: [String]?
    var source: String?
    var letter: String?

    init(_ decision: Decision) {
        switch decision {
        case .accept(let claim), .reject(let claim): claims = [claim]
        case .correct(let claim, let list): (claims, corrections) = ([claim], list)
        case .split(let incident, let some, let others): (incidents, claims, rest) = ([incident], some, others)
        case .join(let some, let all): (incidents, claims) = (some, all)
        case .rate(let name, let grade): (source, letter) = (name, grade)
        case .undo: break
        }
    }

    /// The decision; `nil` for a kind that this version does not know.
    func decision(kind: String, undoes: Int?) -> Decision? {
        switch kind {
        case "accept": claims?.first.map { .accept($0) }
        case "reject": claims?.first.map { .reject($0) }
        case "correct": claims?.first.map { .correct($0, corrections ?? []) }
        case "split": .split(incident: incidents?.first ?? "", claims: claims ?? [], rest: rest ?? [])
        case "join": .join(incidents: incidents ?? [], claims: claims ?? [])
        case "rate": source.map { .rate(source: $0, letter: letter ?? "F") }
        case "undo": undoes.map { .undo($0) }
        default: nil
        }
    }

    /// The JSON, the same bytes for the same decision.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    init(json: String) throws {
        self = try JSONDecoder().decode(StoredDecision.self, from: Data(json.utf8))
    }
}
