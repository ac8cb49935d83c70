// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// Incidents as JSON: what many reports tell of one occurrence, and which reports are one story.
///
/// One object with `incidents` and `copies`. An incident has its mentions, accounts, disputes, agreements, concessions,
/// revisions and counts; keys stand in a fixed order, and offsets count Unicode scalars of the document's text.
public struct IncidentJSONWriter: Sendable {
    /// A writer.
    public init() {}

    /// A whole linkage, indented.
    public func bytes(of linkage: Linkage) -> [UInt8] {
        var json = JSONByteWriter(indented: true)
        json.object { json in
            json.key("incidents")
            json.array { json in for incident in linkage.incidents { write(incident, to: &json) } }
            json.key("copies")
            json.array { json in for group in linkage.copies { strings(group, to: &json) } }
        }
        return json.bytes + [0x0A]
    }

    /// One incident on one line, without a line feed.
    public func line(of incident: Incident) -> [UInt8] {
        var json = JSONByteWriter()
        write(incident, to: &json)
        return json.bytes
    }

    private func write(_ incident: Incident, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("id", incident.id)
            json.member("title", incident.title)
            json.member("type", incident.type)
            json.key("from")
            optional(incident.from, to: &json)
            json.key("to")
            optional(incident.to, to: &json)
            json.key("place")
            place(incident.place, to: &json)
            json.key("mentions")
            json.array { json in for one in incident.mentions { mention(one, to: &json) } }
            json.key("accounts")
            json.array { json in for one in incident.accounts { account(one, to: &json) } }
            json.key("disputes")
            json.array { json in for one in incident.disputes { finding(one, to: &json) } }
            json.key("agreements")
            json.array { json in for one in incident.agreements { finding(one, to: &json) } }
            json.key("concessions")
            json.array { json in for one in incident.concessions { concession(one, to: &json) } }
            json.key("revisions")
            json.array { json in for one in incident.revisions { revision(one, to: &json) } }
            json.key("counts")
            json.array { json in for one in incident.counts { range(one, to: &json) } }
            json.key("credibility")
            json.object { json in
                json.key("digit")
                json.integer(incident.credibility.digit)
                json.member("reason", incident.credibility.reason)
            }
            json.key("links")
            json.array { json in for one in incident.links { link(one, to: &json) } }
        }
    }

    private func mention(_ mention: Incident.Mention, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("doc", mention.doc)
            quotation(mention.trigger, to: &json)
            json.key("claimant")
            if let claimant = mention.claimant {
                json.object { json in
                    json.member("name", claimant.name)
                    json.member("country", claimant.country)
                    json.member("sector", claimant.sector)
                }
            } else {
                json.null()
            }
            json.member("claim", mention.claim)
            json.member("origin", mention.origin)
        }
    }

    private func account(_ account: Account, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("origin", account.origin)
            json.member("name", account.name)
            json.key("statements")
            json.array { json in
                for one in account.statements {
                    json.object { json in
                        json.member("aspect", one.aspect.rawValue)
                        json.member("value", one.value)
                        json.member("doc", one.doc)
                        quotation(one.words, to: &json)
                        json.member("claim", one.claim)
                        json.key("published")
                        optional(one.published, to: &json)
                        json.key("assumed")
                        json.boolean(one.isAssumed)
                        json.key("earlier")
                        json.boolean(one.isEarlier)
                    }
                }
            }
        }
    }

    private func finding(_ finding: Finding, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("aspect", finding.aspect.rawValue)
            json.key("origins")
            strings(finding.origins, to: &json)
            json.member("note", finding.note)
            json.key("claims")
            strings(finding.claims, to: &json)
        }
    }

    private func concession(_ concession: Concession, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("origin", concession.origin)
            json.member("note", concession.note)
            json.member("doc", concession.doc)
            quotation(Quotation(start: concession.start, end: concession.end, quote: concession.quote), to: &json)
            json.member("claim", concession.claim)
        }
    }

    private func revision(_ revision: Revision, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("origin", revision.origin)
            json.member("what", revision.what)
            json.key("values")
            json.array { json in for value in revision.values { json.integer(value) } }
            json.member("note", revision.note)
            json.key("claims")
            strings(revision.claims, to: &json)
        }
    }

    private func range(_ range: Incident.CountRange, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("what", range.what)
            json.member("of", range.of)
            json.member("side", range.side)
            json.key("low")
            json.integer(range.low)
            json.key("high")
            if let high = range.high { json.integer(high) } else { json.null() }
            json.key("origins")
            strings(range.origins, to: &json)
        }
    }

    private func link(_ link: Incident.Link, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("a", link.a)
            json.member("b", link.b)
            json.key("score")
            json.number(link.score)
            json.key("reasons")
            strings(link.reasons, to: &json)
        }
    }

    private func place(_ place: PlaceRecord?, to json: inout JSONByteWriter) {
        guard let place else {
            json.null()
            return
        }
        json.object { json in
            json.member("name", place.name)
            json.member("country", place.country)
            json.key("lat")
            if let latitude = place.lat { json.number(latitude) } else { json.null() }
            json.key("lon")
            if let longitude = place.lon { json.number(longitude) } else { json.null() }
            json.key("radius")
            if let radius = place.radius { json.number(radius) } else { json.null() }
        }
    }

    private func quotation(_ words: Quotation, to json: inout JSONByteWriter) {
        json.key("start")
        json.integer(words.start)
        json.key("end")
        json.integer(words.end)
        json.member("quote", words.quote)
    }

    private func strings(_ strings: [String], to json: inout JSONByteWriter) {
        json.array { json in for one in strings { json.string(one) } }
    }

    private func optional(_ string: String?, to json: inout JSONByteWriter) {
        if let string { json.string(string) } else { json.null() }
    }
}
