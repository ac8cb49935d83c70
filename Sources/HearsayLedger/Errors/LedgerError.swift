// SPDX-License-Identifier: Apache-2.0

/// Something that the ledger could not do: a code, what it is about, and what to do.
///
/// The file is as it was before: what fails is undone as a whole.
public struct LedgerError: Error, Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case missing
        case cannotOpen(reason: String)
        case notALedger
        case foreign
        case newer
        case corrupt(detail: String)
        case readOnly
        case readOnlyFolder
        case full
        case busy
        case failed(detail: String, sql: String?)
        case unknownClaim(String)
        case ambiguousClaim(String, documents: [String])
        case unknownIncident(String)
        case ambiguousIncident(String)
        case unknownSource(String)
        case unknownReview(Int)
        case isUndone(Int)
        case badCorrection(field: String, value: String, wanted: String)
        case badRating(String)
        case sameIncident
        case nothingToSplit(incident: String, claim: String?)
    }

    let kind: Kind
    /// The file of the ledger.
    public let path: String

    init(_ kind: Kind, path: String) {
        self.kind = kind
        self.path = path
    }

    /// The code of the kind of failure ("ledger.full"): for tests, tables and searches.
    public var code: String {
        switch kind {
        case .missing: "ledger.missing"
        case .cannotOpen: "ledger.cannot-open"
        case .notALedger: "ledger.not-a-ledger"
        case .foreign: "ledger.foreign"
        case .newer: "ledger.newer"
        case .corrupt: "ledger.corrupt"
        case .readOnly: "ledger.read-only"
        case .readOnlyFolder: "ledger.read-only-folder"
        case .full: "ledger.full"
        case .busy: "ledger.busy"
        case .failed: "ledger.failed"
        case .unknownClaim: "ledger.unknown-claim"
        case .ambiguousClaim: "ledger.ambiguous-claim"
        case .unknownIncident: "ledger.unknown-incident"
        case .ambiguousIncident: "ledger.ambiguous-incident"
        case .unknownSource: "ledger.unknown-source"
        case .unknownReview: "ledger.unknown-review"
        case .isUndone: "ledger.is-undone"
        case .badCorrection: "ledger.bad-correction"
        case .badRating: "ledger.bad-rating"
        case .sameIncident: "ledger.same-incident"
        case .nothingToSplit: "ledger.nothing-to-split"
        }
    }

    /// What is wrong, without place and remedy.
    public var reason: String { LedgerWording.reason(kind) }

    /// What to do about it.
    public var remedy: String { LedgerWording.remedy(kind) }
}

extension LedgerError: CustomStringConvertible {
    /// One line: where, what, what to do, code.
    public var description: String { "\(path): \(reason); \(remedy) [\(code)]" }
}
