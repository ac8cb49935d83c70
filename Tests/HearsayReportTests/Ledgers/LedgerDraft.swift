// SPDX-License-Identifier: Apache-2.0

@testable import HearsayIncidents

/// Builds documents and incidents whose spans are given by their words.
struct LedgerDraft {
    private(set) var documents: [DocumentRecord] = []
    var linkage = Linkage()

    /// Adds a report.
    mutating func report(
        _ id: String, _ title: String, _ source: String, _ published: String?, url: String? = nil, _ text: String
    ) {
        documents.append(
            DocumentRecord(id: id, title: title, published: published, source: source, url: url, text: text))
    }

    /// Where words stand first in a document; nowhere, if they do not.
    func words(_ words: String, in doc: String) -> Quotation {
        let text = documents.first { $0.id == doc }.map { Array($0.text.unicodeScalars) } ?? []
        let sought = Array(words.unicodeScalars)
        for start in text.indices where text[start...].starts(with: sought) {
            return Quotation(start: start, end: start + sought.count, quote: words)
        }
        return Quotation(start: 0, end: 0, quote: words)
    }

    /// An actor by its words, name and `COUNTRY/SECTOR`.
    func actor(_ words: String, _ name: String, _ origin: String, in doc: String) -> ActorRecord {
        let codes = origin.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return ActorRecord(
            quote: self.words(words, in: doc), name: name, country: codes.first ?? "", sector: codes.last ?? "")
    }

    /// Adds a claim to a document.
    mutating func claim(
        _ id: String, in doc: String, trigger: String, claimant: ActorRecord? = nil, cue: String = "",
        type: String = "ASSAULT", mode: String = "", actors: [ActorRecord] = [], recipients: [ActorRecord] = [],
        polarity: String = "asserted", counts: [CountRecord] = [], place: PlaceRecord? = nil,
        time: TimeRecord? = nil, assumed: [AssumedField] = []
    ) {
        guard let position = documents.firstIndex(where: { $0.id == doc }) else { return }
        documents[position].claims.append(
            ClaimRecord(
                id: id, trigger: words(trigger, in: doc), claimant: claimant, via: [], cue: cue, type: type,
                mode: mode, actors: actors, recipients: recipients, polarity: polarity, reality: "actual",
                counts: counts, place: place, time: time, rules: [], assumed: assumed))
    }

    /// A count by its words.
    func count(_ what: String, _ of: String, _ low: Int, _ high: Int?, _ words: String, in doc: String) -> CountRecord {
        CountRecord(what: what, of: of, low: low, high: high, quote: self.words(words, in: doc))
    }

    /// A place by its words.
    func place(
        _ words: String, _ country: String, _ point: (Double, Double)?, radius: Double? = nil,
        relation: String? = nil, in doc: String
    ) -> PlaceRecord {
        var place = PlaceRecord(quote: self.words(words, in: doc), name: words, country: country)
        place.lat = point?.0
        place.lon = point?.1
        place.radius = radius
        place.relation = relation
        return place
    }

    /// A time by its words.
    func time(_ words: String, _ from: String, _ to: String? = nil, in doc: String) -> TimeRecord {
        TimeRecord(quote: self.words(words, in: doc), from: from, to: to ?? from, precision: "day")
    }

    /// What an account says on an aspect, by its words.
    func says(
        _ aspect: Aspect, _ value: String, _ words: String, in doc: String, claim: String, assumed: Bool = false,
        earlier: Bool = false
    ) -> Account.Statement {
        Account.Statement(
            aspect: aspect, value: value, doc: doc, claim: claim, words: self.words(words, in: doc),
            published: documents.first { $0.id == doc }?.published, isAssumed: assumed, isEarlier: earlier)
    }

    /// An incident of claims, given by document, claim and origin.
    func incident(
        _ id: String, _ title: String, _ type: String = "ASSAULT",
        claims: [(doc: String, claim: String, origin: String)]
    ) -> Incident {
        let mentions = claims.map { doc, claim, origin in
            let record = documents.first { $0.id == doc }?.claims.first { $0.id == claim }
            return Incident.Mention(
                doc: doc, claim: claim, origin: origin,
                trigger: record?.trigger ?? Quotation(start: 0, end: 0, quote: ""), claimant: record?.claimant)
        }
        return Incident(id: id, title: title, type: type, mentions: mentions)
    }
}
