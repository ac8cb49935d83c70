// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents
public import HearsayLedger

/// A whole ledger as JSON Lines: documents with all versions, claims and attributions, then copies, incidents, reviews.
///
/// Ledgers of the same content give the same bytes, in whatever order and batches and whenever it was added: nothing in
/// it tells when a document was added, or how the database numbers it. Each line names its `kind`.
public struct LedgerDump: Sendable {
    /// A writer.
    public init() {}

    /// Writes all lines; `write` tells whether it wants more.
    public func write(_ ledger: Ledger, _ write: ([UInt8]) -> Bool) throws(LedgerError) {
        var goesOn = true
        try ledger.readings { reading in
            goesOn = write(bytes(of: reading))
            return goesOn
        }
        let lines = LedgerLines()
        for group in try ledger.copies() where goesOn {
            goesOn = write(
                lines.line { json in
                    json.member("kind", "copies")
                    json.strings("documents", group)
                })
        }
        guard goesOn else { return }
        try ledger.incidents { incident in
            goesOn = write(
                lines.line { json in
                    json.member("kind", "incident")
                    json.key("incident")
                    json.raw(incident.json)
                })
            return goesOn
        }
        for review in try ledger.reviews() where goesOn {
            goesOn = write(
                lines.line { json in
                    json.member("kind", "review")
                    LedgerLines.review(review, to: &json)
                })
        }
    }

    private func bytes(of reading: StoredReading) -> [UInt8] {
        LedgerLines().line { json in
            json.member("kind", "document")
            LedgerLines.head(of: reading.document, to: &json)
            json.member("text", reading.document.record.text)
            json.key("claims")
            json.array { json in for claim in reading.claims { json.raw(claim.json) } }
            json.key("attributions")
            json.array { json in for one in reading.attributions { attribution(one, to: &json) } }
        }
    }

    private func attribution(_ attribution: AttributionRecord, to json: inout JSONByteWriter) {
        json.object { json in
            json.key("source")
            if let source = attribution.source { words(source, to: &json) } else { json.null() }
            json.key("cue")
            if let cue = attribution.cue { words(cue, to: &json) } else { json.null() }
            json.key("content")
            json.array { json in for one in attribution.content { words(one, to: &json) } }
            json.member("stance", attribution.stance)
            json.member("rule", attribution.rule)
            json.member("by", attribution.by)
            json.key("parent")
            if let parent = attribution.parent { json.integer(parent) } else { json.null() }
        }
    }

    private func words(_ words: Quotation, to json: inout JSONByteWriter) {
        json.object { ClaimFields.quotation(words, to: &$0) }
    }
}
