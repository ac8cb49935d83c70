// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayGazetteer
internal import HearsayLexicon
public import HearsayText

extension Quotation {
    /// Words of `text`. Complexity: linear in the words.
    public init(_ span: Span, text: SourceText) {
        let range = text.scalarRange(of: span)
        self.init(start: range.lowerBound, end: range.upperBound, quote: text.quote(span))
    }
}

extension ClaimRecord {
    /// A claim that was read in `text`: the same values as in its coded JSON.
    public init(_ claim: Claim, text: SourceText) {
        id = claim.id
        trigger = Quotation(claim.trigger, text: text)
        claimant = claim.claimant.map { ActorRecord($0, text: text) }
        via = claim.via.map { ActorRecord($0, text: text) }
        cue = claim.cue.map { text.quote($0) } ?? ""
        type = claim.type.rawValue
        mode = claim.mode
        actors = claim.actors.map { ActorRecord($0, text: text) }
        recipients = claim.recipients.map { ActorRecord($0, text: text) }
        polarity = claim.polarity.rawValue
        reality = claim.reality.rawValue
        counts = claim.counts.map { count in
            CountRecord(
                what: count.what, of: count.of, low: count.low, high: count.high,
                quote: Quotation(count.span, text: text))
        }
        place = claim.place.map { PlaceRecord($0, text: text) }
        time = claim.time.map { time in
            TimeRecord(
                quote: Quotation(time.span, text: text), from: time.from?.description, to: time.to?.description,
                precision: time.precision.rawValue)
        }
        rules = claim.rules
        assumed = claim.assumptions.map { AssumedField(field: $0.field, rule: $0.rule) }
    }
}

extension ActorRecord {
    /// An actor that was read in `text`.
    init(_ actor: Actor, text: SourceText) {
        self.init(
            quote: Quotation(actor.span, text: text), name: actor.name, country: actor.country, sector: actor.sector)
    }
}

extension PlaceRecord {
    /// A place that was read in `text`.
    init(_ place: Place, text: SourceText) {
        self.init(quote: Quotation(place.span, text: text), name: place.name, country: place.country)
        lat = place.latitude
        lon = place.longitude
        self.class = place.placeClass?.name
        radius = place.radius
        relation = place.relation?.name
        geonames = place.geonames
    }
}
