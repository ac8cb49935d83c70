// SPDX-License-Identifier: Apache-2.0

/// The words of all that can go wrong in the ledger; whoever fails only records facts.
enum LedgerWording {
    static func reason(_ kind: LedgerError.Kind) -> String {
        switch kind {
        case .missing: "there is no ledger"
        case .cannotOpen(let reason): "cannot be opened (\(reason))"
        case .notALedger: "is no ledger but some other file"
        case .foreign: "is a database of another program"
        case .newer: "was written by a newer version of Hearsay"
        case .corrupt(let detail): "is damaged (\(detail))"
        case .readOnly: "cannot be written"
        case .readOnlyFolder: "cannot be read where it lies, since its folder cannot be written"
        case .full: "there is no space left to write"
        case .busy: "another process has kept it locked too long"
        case .failed(let detail, let sql): "the database failed (\(detail))" + (sql.map { " in: \(shown($0))" } ?? "")
        case .unknownClaim(let id): "there is no claim '\(shown(id))'"
        case .ambiguousClaim(let id, let documents):
            "the claim '\(shown(id))' stands in \(documents.count) documents: "
                + documents.prefix(5).map { shown($0) }.joined(separator: ", ") + (documents.count > 5 ? " …" : "")
        case .unknownIncident(let id): "there is no incident '\(shown(id))'"
        case .ambiguousIncident(let id): "more than one incident begins with '\(shown(id))'"
        case .unknownSource(let name): "no claimant and no outlet is called '\(shown(name))'"
        case .unknownReview(let number): "there is no review \(number)"
        case .isUndone(let number): "review \(number) is undone already"
        case .badCorrection(let field, let value, let wanted):
            "the field '\(shown(field))' cannot be '\(shown(value))': \(wanted)"
        case .badRating(let letter): "'\(shown(letter))' is no letter of the Admiralty scale"
        case .sameIncident: "an incident cannot be joined with itself"
        case .nothingToSplit(let incident, let claim):
            claim.map { "the claim '\(shown($0))' is not in the incident '\(shown(incident))'" }
                ?? "all claims of the incident '\(shown(incident))' are named, so none are left in it"
        }
    }

    static func remedy(_ kind: LedgerError.Kind) -> String {
        switch kind {
        case .missing: "make one with 'hearsay add', or name another with --ledger"
        case .cannotOpen: "check the folder and its permissions"
        case .notALedger, .foreign: "name another file with --ledger; this one was left as it is"
        case .newer: "update Hearsay, or name another ledger; this one was left as it is"
        case .corrupt: "restore a copy, or add the documents to a new ledger"
        case .readOnly: "check its permissions and those of its folder"
        case .readOnlyFolder: "copy it to another folder, and name the copy with --ledger"
        case .full: "make room and run the command again; what was committed before is kept"
        case .busy: "wait for the other process and run the command again"
        case .failed: "run the command again, and report this line if it comes again"
        case .unknownClaim: "'hearsay claims' shows the ids"
        case .ambiguousClaim: "name one with --document"
        case .unknownIncident: "'hearsay incidents' shows the ids"
        case .ambiguousIncident: "give more of its id"
        case .unknownSource: "'hearsay sources' shows the names"
        case .unknownReview, .isUndone: "'hearsay review list' shows the numbers"
        case .badCorrection: "'hearsay review correct --help' shows fields and values"
        case .badRating: "give A (reliable) to E (unreliable), or F (cannot be judged)"
        case .sameIncident: "name two incidents"
        case .nothingToSplit: "'hearsay incidents --format jsonl' shows the claims of an incident"
        }
    }

    /// At most 200 characters of a value, without anything that a terminal would act on.
    private static func shown(_ value: String) -> String {
        let safe = value.unicodeScalars.prefix(200).map { scalar -> Unicode.Scalar in
            let category = scalar.properties.generalCategory
            return category == .control || category == .format ? "?" : scalar
        }
        return String(String.UnicodeScalarView(safe)) + (value.unicodeScalars.dropFirst(200).isEmpty ? "" : "…")
    }
}
