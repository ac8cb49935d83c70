// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents
internal import HearsayLedger

extension LedgerLines {
    /// A review's members.
    static func review(_ review: Review, to json: inout JSONByteWriter) {
        json.key("number")
        json.integer(review.number)
        json.member("decision", review.decision.kind)
        switch review.decision {
        case .accept(let claim), .reject(let claim): member("claim", claim, to: &json)
        case .correct(let claim, let corrections):
            member("claim", claim, to: &json)
            json.key("corrections")
            json.array { json in
                for one in corrections {
                    json.object { json in
                        json.member("field", one.field)
                        json.member("value", one.value)
                    }
                }
            }
        case .split(let incident, let claims, let rest):
            json.member("incident", incident)
            list("claims", claims, to: &json)
            list("rest", rest, to: &json)
        case .join(let incidents, let claims):
            json.strings("incidents", incidents)
            list("claims", claims, to: &json)
        case .rate(let source, let letter):
            json.member("source", source)
            json.member("reliability", letter)
        case .undo(let number):
            json.key("undoes")
            json.integer(number)
        }
        json.member("by", review.by)
        json.member("why", review.why)
        json.member("at", review.at)
        json.key("undone")
        json.boolean(review.isUndone)
    }

    private static func member(_ name: StaticString, _ claim: ClaimReference, to json: inout JSONByteWriter) {
        json.key(name)
        reference(claim, to: &json)
    }

    private static func list(_ name: StaticString, _ claims: [ClaimReference], to json: inout JSONByteWriter) {
        json.key(name)
        json.array { json in for claim in claims { reference(claim, to: &json) } }
    }

    private static func reference(_ claim: ClaimReference, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("document", claim.document)
            json.member("claim", claim.claim)
            json.member("type", claim.type)
            json.key("trigger")
            json.object { ClaimFields.quotation(claim.trigger, to: &$0) }
            json.member("claimant", claim.claimant)
        }
    }
}
