// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents
public import HearsayLedger

/// What the ledger holds as JSON Lines. Keys stand in a fixed order, and the same content gives the same bytes.
public struct LedgerLines: LedgerFormat {
    /// A writer.
    public init() {}

    /// One document: what is known about it, without its text.
    public func bytes(of document: StoredDocument) -> [UInt8] {
        line { json in
            LedgerLines.head(of: document, to: &json)
            json.member("added", document.added)
            json.key("claims")
            json.integer(document.claims)
        }
    }

    /// One claim, with the document that it is in and what an analyst made of it. A claim that nobody corrected stands
    /// there byte for byte as it was coded.
    public func bytes(of claim: StoredClaim) -> [UInt8] {
        line { json in
            json.member("document", claim.document)
            json.optional("published", claim.published)
            json.member("source", claim.outlet)
            if !claim.verdict.isEmpty { json.member("verdict", claim.verdict) }
            if claim.isCorrected {
                json.key("corrected")
                json.boolean(true)
            }
            json.key("claim")
            LedgerLines.claim(claim, to: &json)
        }
    }

    /// One incident, as it is exchanged.
    public func bytes(of incident: StoredIncident) -> [UInt8] {
        Array(incident.json.utf8) + [0x0A]
    }

    /// One dispute, with the incident that it is about.
    public func bytes(of dispute: StoredDispute) -> [UInt8] {
        line { json in
            json.member("incident", dispute.incident.id)
            json.member("title", dispute.incident.title)
            json.member("type", dispute.incident.type)
            json.optional("from", dispute.incident.from)
            json.optional("to", dispute.incident.to)
            json.optional("place", dispute.incident.place?.name)
            json.member("aspect", dispute.dispute.aspect.rawValue)
            json.member("note", dispute.dispute.note)
            json.strings("origins", dispute.dispute.origins)
            json.strings("claims", dispute.dispute.claims)
        }
    }

    /// One source.
    public func bytes(of source: SourceSummary) -> [UInt8] {
        line { json in
            json.member("kind", source.kind.rawValue)
            json.member("name", source.name)
            if source.kind == .claimant {
                json.member("country", source.country)
                json.member("sector", source.sector)
            }
            json.key("documents")
            json.integer(source.documents)
            json.key("claims")
            json.integer(source.claims)
            json.key("incidents")
            json.integer(source.incidents)
            json.key("disputes")
            json.integer(source.disputes)
            json.optional("reliability", source.rating)
        }
    }

    /// One review.
    public func bytes(of review: Review) -> [UInt8] {
        line { LedgerLines.review(review, to: &$0) }
    }

    /// One refusal.
    public func bytes(of rejection: RejectionRecord) -> [UInt8] {
        line { json in
            json.member("code", rejection.code)
            json.member("input", rejection.input)
            if let number = rejection.line {
                json.key("line")
                json.integer(number)
            }
            if let byte = rejection.byte {
                json.key("byte")
                json.integer(byte)
            }
            json.member("reason", rejection.reason)
            json.member("at", rejection.at)
        }
    }

    func line(_ body: (inout JSONByteWriter) -> Void) -> [UInt8] {
        var writer = JSONByteWriter()
        writer.object(body)
        return writer.bytes + [0x0A]
    }

    /// What is known about a document, as members.
    static func head(of document: StoredDocument, to json: inout JSONByteWriter) {
        json.member("id", document.record.id)
        json.key("version")
        json.integer(document.version)
        json.key("current")
        json.boolean(document.isCurrent)
        json.member("title", document.record.title)
        json.optional("published", document.record.published)
        json.member("source", document.record.source)
        if let url = document.record.url { json.member("url", url) }
        json.member("sha256", document.sha256)
    }

    private static func claim(_ claim: StoredClaim, to json: inout JSONByteWriter) {
        if claim.isCorrected {
            ClaimFields.write(claim.record, to: &json)
        } else {
            json.raw(claim.json)
        }
    }
}

extension JSONByteWriter {
    /// A member whose value is a string or `null`.
    mutating func optional(_ name: StaticString, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    /// A member whose value is a list of strings.
    mutating func strings(_ name: StaticString, _ values: [String]) {
        key(name)
        array { json in for value in values { json.string(value) } }
    }
}
