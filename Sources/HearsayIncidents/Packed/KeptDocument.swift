// SPDX-License-Identifier: Apache-2.0

/// What a ledger keeps of a document for linking, beside its scenes.
package struct KeptDocument: Sendable, Hashable {
    /// The agency that it credits; `nil` where there is none.
    package var agency: String?
    /// The words around its claims.
    package var neighbourhoods: [Neighbourhood]
    /// What copies of it are found by.
    package var fingerprint: Fingerprint

    /// What is kept of a document.
    package init(agency: String?, neighbourhoods: [Neighbourhood], fingerprint: Fingerprint) {
        self.agency = agency
        self.neighbourhoods = neighbourhoods
        self.fingerprint = fingerprint
    }

    /// In few bytes. Shingles are a dense rising row: their distances are small.
    package var packed: [UInt8] {
        var to = PackedWriter()
        to.optional(agency) { $0.string($1) }
        to.list(neighbourhoods) { to, one in
            to.string(one.claim)
            to.code(one.code)
        }
        var last = 0
        to.list(fingerprint.shingles) { to, shingle in
            to.number(Int(shingle) - last)
            last = Int(shingle)
        }
        to.list(fingerprint.bands) { $0.code($1) }
        return to.bytes
    }

    /// What ``packed`` gave; `nil` for other bytes.
    package init?(packed bytes: some Sequence<UInt8>) {
        do throws(PackedReader.Fault) {
            var from = PackedReader(bytes)
            agency = try from.optional { from throws(PackedReader.Fault) in try from.string() }
            neighbourhoods = try from.list { from throws(PackedReader.Fault) in
                Neighbourhood(claim: try from.string(), code: try from.code())
            }
            var last = 0
            let shingles = try from.list { from throws(PackedReader.Fault) in
                last &+= try from.number()
                guard let shingle = UInt32(exactly: last) else { throw PackedReader.Fault() }
                return shingle
            }
            fingerprint = Fingerprint(
                shingles: shingles, bands: try from.list { from throws(PackedReader.Fault) in try from.code() })
            guard from.isAtEnd else { return nil }
        } catch {
            return nil
        }
    }
}
