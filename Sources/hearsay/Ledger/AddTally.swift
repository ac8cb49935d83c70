// SPDX-License-Identifier: Apache-2.0

/// What became of the documents that were to be added.
struct AddTally: Equatable, Sendable {
    /// Documents that are new.
    var added = 0
    /// Documents that were there.
    var unchanged = 0
    /// Documents that were there in another version.
    var newVersions = 0
    /// Documents that were there and are read otherwise now.
    var recoded = 0
    /// Places in the input that gave no document.
    var rejected = 0
    /// Claims written.
    var claims = 0
    /// Incidents that are new or other than before.
    var incidents = 0
    /// Whether the ledger failed.
    var isBroken = false

    /// Documents that were read.
    var documents: Int { added + unchanged + newVersions + recoded }

    /// 0 if all went well, 1 if nothing could be added, 3 if some documents could not.
    var exitStatus: Int32 {
        if isBroken || (documents == 0 && rejected > 0) { return 1 }
        return rejected > 0 ? 3 : 0
    }

    /// All in one line; what did not happen is left out, but for what was added.
    var summary: String {
        func part(_ count: Int, _ one: String, _ many: String) -> String? {
            count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
        }
        return
            ([added == 1 ? "1 document added" : "\(added) documents added"]
            + [
                part(unchanged, "unchanged", "unchanged"), part(newVersions, "new version", "new versions"),
                part(recoded, "read anew", "read anew"), part(rejected, "rejected", "rejected"),
                part(claims, "claim", "claims"), part(incidents, "incident touched", "incidents touched"),
            ].compactMap { $0 }).joined(separator: ", ")
    }
}
