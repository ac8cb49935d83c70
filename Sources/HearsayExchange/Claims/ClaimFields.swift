// SPDX-License-Identifier: Apache-2.0

internal import HearsayClaims
internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsayText

/// Writes the fields of claims over one text.
struct ClaimFields {
    let text: SourceText

    func write(_ claim: Claim, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("id", claim.id)
            json.key("trigger")
            json.object { span(claim.trigger, to: &$0) }
            json.key("claimant")
            if let claimant = claim.claimant { actor(claimant, to: &json) } else { json.null() }
            json.key("via")
            json.array { json in for via in claim.via { actor(via, to: &json) } }
            json.member("cue", claim.cue.map { text.quote($0) } ?? "")
            json.member("type", claim.type.rawValue)
            json.member("mode", claim.mode)
            json.key("actors")
            json.array { json in for one in claim.actors { actor(one, to: &json) } }
            json.key("recipients")
            json.array { json in for one in claim.recipients { actor(one, to: &json) } }
            json.member("polarity", claim.polarity.rawValue)
            json.member("reality", claim.reality.rawValue)
            json.key("counts")
            json.array { json in for one in claim.counts { count(one, to: &json) } }
            json.key("place")
            if let one = claim.place { place(one, to: &json) } else { json.null() }
            json.key("time")
            if let one = claim.time { time(one, to: &json) } else { json.null() }
            json.key("rules")
            json.array { json in for rule in claim.rules { json.string(rule) } }
            json.key("assumed")
            json.array { json in for one in claim.assumptions { assumption(one, to: &json) } }
        }
    }

    /// Words of the text as an object of their own.
    func words(_ words: Span, to json: inout JSONByteWriter) {
        json.object { span(words, to: &$0) }
    }

    /// An actor with the codes of PLOVER.
    func ploverActor(_ actor: Actor, to json: inout JSONByteWriter) {
        let code = actor.plover
        json.object { json in
            span(actor.span, to: &json)
            json.member("name", actor.name)
            json.member("country", code.country)
            json.member("sector", code.sector)
        }
    }

    /// Words of the text as members: start, end and quote.
    func span(_ span: Span, to json: inout JSONByteWriter) {
        let range = text.scalarRange(of: span)
        json.key("start")
        json.integer(range.lowerBound)
        json.key("end")
        json.integer(range.upperBound)
        json.member("quote", text.quote(span))
    }

    func actor(_ actor: Actor, to json: inout JSONByteWriter) {
        json.object { json in
            span(actor.span, to: &json)
            json.member("name", actor.name)
            json.member("country", actor.country)
            json.member("sector", actor.sector)
        }
    }

    private func count(_ count: Count, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("what", count.what)
            json.member("of", count.of)
            json.key("low")
            json.integer(count.low)
            json.key("high")
            if let high = count.high { json.integer(high) } else { json.null() }
            span(count.span, to: &json)
        }
    }

    private func place(_ place: Place, to json: inout JSONByteWriter) {
        json.object { json in
            span(place.span, to: &json)
            json.member("name", place.name)
            json.member("country", place.country)
            json.key("lat")
            if let latitude = place.latitude { json.number(latitude) } else { json.null() }
            json.key("lon")
            if let longitude = place.longitude { json.number(longitude) } else { json.null() }
            json.key("class")
            if let placeClass = place.placeClass { json.string(placeClass.name) } else { json.null() }
            json.key("radius")
            if let radius = place.radius { json.number(radius) } else { json.null() }
            if let relation = place.relation { json.member("relation", relation.name) }
            json.key("geonames")
            if let id = place.geonames { json.integer(id) } else { json.null() }
        }
    }

    private func time(_ time: TimeReference, to json: inout JSONByteWriter) {
        json.object { json in
            span(time.span, to: &json)
            interval(time, to: &json)
            json.member("precision", time.precision.rawValue)
        }
    }

    /// From when to when, as members.
    func interval(_ time: TimeReference, to json: inout JSONByteWriter) {
        json.key("from")
        if let from = time.from { json.string(from.description) } else { json.null() }
        json.key("to")
        if let to = time.to { json.string(to.description) } else { json.null() }
    }

    private func assumption(_ assumption: Assumption, to json: inout JSONByteWriter) {
        json.object { json in
            json.member("field", assumption.field)
            json.member("rule", assumption.rule)
        }
    }
}
