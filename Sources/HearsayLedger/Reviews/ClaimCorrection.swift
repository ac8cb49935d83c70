// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// One correction, applied to a claim.
///
/// Fields: `type`, `mode`, `polarity`, `reality`; `claimant`, `actors[n]` and `recipients[n]`, each with `.name`,
/// `.country` and `.sector` (n one past the last adds one, an empty value takes it away); `counts[n]` with `.what`,
/// `.of`, `.low`, `.high`; `place` with `.name`, `.country`, `.lat`, `.lon`, `.radius`; `time` with `.from` and `.to`.
/// What an analyst supplies has no words of its own: it stands at the trigger with an empty quote.
struct ClaimCorrection {
    static let types = [
        "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST",
        "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN",
    ]
    static let polarities = ["asserted", "denied"]
    static let realities = ["actual", "planned", "demanded", "threatened", "possible"]
    static let sectors = [
        "BUS", "COP", "CRM", "CVL", "EDU", "GOV", "IGO", "JUD", "MED", "MEDIA", "MIL", "NGO", "OPP", "PTY", "REB",
        "REL", "SPY", "UNK",
    ]

    private let name: String
    private let index: Int?
    private let part: String?
    private let value: String

    init(_ correction: Correction) {
        let halves = correction.field.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let head = halves.first ?? ""
        part = halves.count > 1 ? String(halves[1]) : nil
        if let bracket = head.firstIndex(of: "["), head.hasSuffix("]") {
            name = String(head[..<bracket])
            index = Int(head[head.index(after: bracket)...].dropLast()) ?? -1
        } else {
            (name, index) = (String(head), nil)
        }
        value = correction.value
    }

    /// Changes the claim. Where the field or its value will not do, the claim stays as it is and the answer is what is
    /// wanted.
    func apply(to claim: inout ClaimRecord) -> String? {
        var changed = claim
        if let wanted = change(&changed) { return wanted }
        claim = changed
        return nil
    }

    private func change(_ claim: inout ClaimRecord) -> String? {
        switch (name, index) {
        case ("type", nil): return choose(ClaimCorrection.types, &claim.type)
        case ("mode", nil): return set(&claim.mode)
        case ("polarity", nil): return choose(ClaimCorrection.polarities, &claim.polarity)
        case ("reality", nil): return choose(ClaimCorrection.realities, &claim.reality)
        case ("claimant", nil):
            if value.isEmpty, part == nil {
                (claim.claimant, claim.cue) = (nil, "")
                return nil
            }
            var actor = claim.claimant ?? supplied(claim)
            if let wanted = change(&actor) { return wanted }
            claim.claimant = actor
        case ("actors", let index?): return change(&claim.actors, at: index, claim)
        case ("recipients", let index?): return change(&claim.recipients, at: index, claim)
        case ("counts", let index?): return change(&claim.counts, at: index, claim)
        case ("place", nil): return changePlace(of: &claim)
        case ("time", nil): return changeTime(of: &claim)
        default: return "it is no field that can be corrected"
        }
        return nil
    }

    private func choose(_ values: [String], _ field: inout String) -> String? {
        guard part == nil else { return "the field has no parts" }
        guard let found = values.first(where: { $0.lowercased() == value.lowercased() }) else {
            return "one of " + values.joined(separator: ", ")
        }
        field = found
        return nil
    }

    private func set(_ field: inout String) -> String? {
        guard part == nil else { return "the field has no parts" }
        field = value
        return nil
    }

    private func supplied(_ claim: ClaimRecord) -> ActorRecord {
        ActorRecord(quote: nothing(in: claim), name: "", country: "", sector: "UNK")
    }

    /// The place of what has no words.
    private func nothing(in claim: ClaimRecord) -> Quotation {
        Quotation(start: claim.trigger.start, end: claim.trigger.start, quote: "")
    }

    private func change(_ actors: inout [ActorRecord], at index: Int, _ claim: ClaimRecord) -> String? {
        guard (0...actors.count).contains(index) else { return "there are only \(actors.count) of them" }
        if value.isEmpty, part == nil {
            guard index < actors.count else { return "there are only \(actors.count) of them" }
            actors.remove(at: index)
            return nil
        }
        var actor = index < actors.count ? actors[index] : supplied(claim)
        if let wanted = change(&actor) { return wanted }
        if index < actors.count { actors[index] = actor } else { actors.append(actor) }
        return nil
    }

    private func change(_ actor: inout ActorRecord) -> String? {
        switch part {
        case nil, "name":
            guard !value.isEmpty else { return "a name" }
            actor.name = value
        case "country":
            guard let code = ClaimCorrection.country(value) else { return "a code of three letters, or nothing" }
            actor.country = code
        case "sector": return ClaimCorrection(field: "sector", value).choose(ClaimCorrection.sectors, &actor.sector)
        default: return "it has the parts name, country and sector"
        }
        return nil
    }

    private func change(_ counts: inout [CountRecord], at index: Int, _ claim: ClaimRecord) -> String? {
        guard counts.indices.contains(index) else { return "there are only \(counts.count) of them" }
        switch part {
        case nil where value.isEmpty: counts.remove(at: index)
        case "what" where !value.isEmpty: counts[index].what = value
        case "of" where !value.isEmpty: counts[index].of = value
        case "low":
            guard let low = Int(value), low >= 0, low <= counts[index].high ?? .max else {
                return "a number not above the highest"
            }
            counts[index].low = low
        case "high" where value.isEmpty: counts[index].high = nil
        case "high":
            guard let high = Int(value), high >= counts[index].low else { return "a number not below the lowest" }
            counts[index].high = high
        default: return "it has the parts what, of, low and high"
        }
        return nil
    }

    /// The part of an actor, read as a field of its own.
    private init(field: String, _ value: String) {
        (name, index, part, self.value) = (field, nil, nil, value)
    }

    /// A country's code in capitals; empty for none, `nil` for what is no code.
    private static func country(_ value: String) -> String? {
        let code = value.uppercased()
        return code.isEmpty || (code.utf8.count == 3 && code.utf8.allSatisfy { (65...90).contains($0) }) ? code : nil
    }

    private func changePlace(of claim: inout ClaimRecord) -> String? {
        if value.isEmpty, part == nil {
            claim.place = nil
            return nil
        }
        var place = claim.place ?? PlaceRecord(quote: nothing(in: claim), name: "", country: "")
        switch part {
        case nil, "name":
            guard !value.isEmpty else { return "a name" }
            // Another place: what was known of the old one does not hold for it.
            place.name = value
            (place.country, place.lat, place.lon) = ("", nil, nil)
            (place.radius, place.geonames, place.class, place.relation) = (nil, nil, nil, nil)
        case "country":
            guard let code = ClaimCorrection.country(value) else { return "a code of three letters, or nothing" }
            place.country = code
        case "lat":
            guard let degrees = Double(value), (-90...90).contains(degrees) else { return "degrees from -90 to 90" }
            place.lat = degrees
        case "lon":
            guard let degrees = Double(value), (-180...180).contains(degrees) else { return "degrees from -180 to 180" }
            place.lon = degrees
        case "radius":
            guard let distance = Double(value), (0...20_000).contains(distance) else { return "kilometres" }
            place.radius = distance
        default: return "it has the parts name, country, lat, lon and radius"
        }
        claim.place = place
        return nil
    }

    private func changeTime(of claim: inout ClaimRecord) -> String? {
        if value.isEmpty, part == nil {
            claim.time = nil
            return nil
        }
        var time = claim.time ?? TimeRecord(quote: nothing(in: claim), from: nil, to: nil, precision: "day")
        let moment = value.isEmpty ? nil : value
        if let moment, ReviewMoment.canonical(moment) != moment { return "a day (2031-03-14) or a time in UTC" }
        switch part {
        case nil: (time.from, time.to) = (moment, moment)
        case "from": time.from = moment
        case "to": time.to = moment
        default: return "it has the parts from and to"
        }
        if let from = time.from, let to = time.to, from.prefix(10) > to.prefix(10) { return "no end before the start" }
        claim.time = time
        return nil
    }
}
