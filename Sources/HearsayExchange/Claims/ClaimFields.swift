// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Writes claims with their keys in a fixed order: those of coded documents and those out of the ledger alike.
enum ClaimFields {
    static func write(_ claim: ClaimRecord, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("id", claim.id)
            json.key("trigger")
            json.object { quotation(claim.trigger, to: &$0) }
            json.key("claimant")
            if let claimant = claim.claimant { actor(claimant, to: &json) } else { json.null() }
            json.key("via")
            json.array { json in for via in claim.via { actor(via, to: &json) } }
            json.member("cue", claim.cue)
            json.member("type", claim.type)
            json.member("mode", claim.mode)
            json.key("actors")
            json.array { json in for one in claim.actors { actor(one, to: &json) } }
            json.key("recipients")
            json.array { json in for one in claim.recipients { actor(one, to: &json) } }
            json.member("polarity", claim.polarity)
            json.member("reality", claim.reality)
            json.key("counts")
            json.array { json in for one in claim.counts { count(one, to: &json) } }
            json.key("place")
            if let one = claim.place { place(one, to: &json) } else { json.null() }
            json.key("time")
            if let one = claim.time { time(one, to: &json) } else { json.null() }
            json.key("rules")
            json.array { json in for rule in claim.rules { json.string(rule) } }
            json.key("assumed")
            json.array { json in
                for one in claim.assumed {
                    json.object { json in
                        json.member("field", one.field)
                        json.member("rule", one.rule)
                    }
                }
            }
        }
    }

    /// Words as members: start, end and quote.
    static func quotation(_ words: Quotation, to json: inout JSONByteWriter) {
        json.key("start")
        json.integer(words.start)
        json.key("end")
        json.integer(words.end)
        json.member("quote", words.quote)
    }

    private static func actor(_ actor: ActorRecord, to json: inout JSONByteWriter) {
        json.object { json in
            quotation(actor.quotation, to: &json)
            json.member("name", actor.name)
            json.member("country", actor.country)
            json.member("sector", actor.sector)
        }
    }

    private static func count(_ count: CountRecord, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("what", count.what)
            json.member("of", count.of)
            json.key("low")
            json.integer(count.low)
            json.key("high")
            if let high = count.high { json.integer(high) } else { json.null() }
            quotation(count.quotation, to: &json)
        }
    }

    private static func place(_ place: PlaceRecord, to json: inout JSONByteWriter) {
        json.object { json in
            quotation(place.quotation, to: &json)
            json.member("name", place.name)
            json.member("country", place.country)
            json.key("lat")
            if let latitude = place.lat { json.number(latitude) } else { json.null() }
            json.key("lon")
            if let longitude = place.lon { json.number(longitude) } else { json.null() }
            json.key("class")
            if let kind = place.class { json.string(kind) } else { json.null() }
            json.key("radius")
            if let radius = place.radius { json.number(radius) } else { json.null() }
            if let relation = place.relation { json.member("relation", relation) }
            json.key("geonames")
            if let id = place.geonames { json.integer(id) } else { json.null() }
        }
    }

    private static func time(_ time: TimeRecord, to json: inout JSONByteWriter) {
        json.object { json in
            quotation(time.quotation, to: &json)
            json.key("from")
            if let from = time.from { json.string(from) } else { json.null() }
            json.key("to")
            if let to = time.to { json.string(to) } else { json.null() }
            if let precision = time.precision { json.member("precision", precision) }
        }
    }
}
