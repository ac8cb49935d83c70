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
}

extension KeptDocument: Packable {
    /// Shingles are a dense rising row: their distances are small.
    package func write(to writer: inout PackedWriter) {
        writer.optional(agency)
        writer.list(neighbourhoods)
        writer.number(fingerprint.shingles.count)
        var last = 0
        for shingle in fingerprint.shingles {
            writer.number(Int(shingle) - last)
            last = Int(shingle)
        }
        writer.list(fingerprint.bands)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        agency = try reader.optional()
        neighbourhoods = try reader.list()
        var last = 0
        var shingles: [UInt32] = []
        for _ in 0..<(try reader.number()) {
            last &+= try reader.number()
            guard let shingle = UInt32(exactly: last) else { throw PackedReader.Fault() }
            shingles.append(shingle)
        }
        fingerprint = Fingerprint(shingles: shingles, bands: try reader.list())
    }
}

extension Neighbourhood: Packable {
    package func write(to writer: inout PackedWriter) {
        writer.string(claim)
        writer.code(code)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        self.init(claim: try reader.string(), code: try reader.code())
    }
}
