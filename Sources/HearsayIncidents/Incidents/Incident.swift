// SPDX-License-Identifier: Apache-2.0

/// The claims, in all documents, held to describe the same occurrence, with what their origins make of it.
public struct Incident: Sendable, Hashable, Codable, Identifiable {
    /// A claim of the incident, with where it stands.
    public struct Mention: Sendable, Hashable, Codable {
        /// The document's id.
        public var doc: String
        /// The claim's id.
        public var claim: String
        /// The key of the origin that it belongs to.
        public var origin: String
        /// The trigger.
        public var trigger: Quotation
        /// Name, country and sector of the claimant; `nil` where the outlet itself speaks.
        public var claimant: ActorRecord?

        /// A mention.
        public init(doc: String, claim: String, origin: String, trigger: Quotation, claimant: ActorRecord?) {
            self.doc = doc
            self.claim = claim
            self.origin = origin
            self.trigger = trigger
            self.claimant = claimant
        }
    }

    /// Why two claims are held to describe the same occurrence.
    public struct Link: Sendable, Hashable, Codable {
        /// The one claim.
        public var a: String
        /// The other.
        public var b: String
        /// How firmly, from 0 to 1.
        public var score: Double
        /// What speaks for it and against it ("same day", "4 km apart", "counts differ").
        public var reasons: [String]

        /// A link.
        public init(a: String, b: String, score: Double, reasons: [String]) {
            self.a = a
            self.b = b
            self.score = score
            self.reasons = reasons
        }
    }

    /// A count that accounts give, as a range over all who give it.
    public struct CountRange: Sendable, Hashable, Codable {
        /// killed, wounded ...
        public var what: String
        /// civilian, soldier ...
        public var of: String
        /// Whose losses: the country of those counted, or empty where it is unknown.
        public var side: String
        /// The least number that anybody gives.
        public var low: Int
        /// The greatest; `nil` where somebody sets no bound.
        public var high: Int?
        /// The keys of the origins that give it.
        public var origins: [String]

        /// A range.
        public init(what: String, of: String, side: String, low: Int, high: Int?, origins: [String]) {
            self.what = what
            self.of = of
            self.side = side
            self.low = low
            self.high = high
            self.origins = origins
        }
    }

    /// A proposal for the information's place on the Admiralty scale; an analyst decides.
    public struct Credibility: Sendable, Hashable, Codable {
        /// 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
        public var digit: Int
        /// Why.
        public var reason: String

        /// A proposal.
        public init(digit: Int, reason: String) {
            self.digit = digit
            self.reason = reason
        }
    }

    /// Content-addressed: made of its earliest claim.
    public var id: String
    /// In a few words: what, where, when.
    public var title: String
    /// PLOVER type of the occurrence.
    public var type: String
    /// First day that the accounts name, ISO 8601; `nil` if none is known.
    public var from: String?
    /// Last day, inclusive.
    public var to: String?
    /// The most precise place that most accounts share; `nil` if none is known.
    public var place: PlaceRecord?
    /// Its claims, by document and position.
    public var mentions: [Mention]
    /// What holds it together.
    public var links: [Link]
    /// What each origin says.
    public var accounts: [Account]
    /// Where origins differ.
    public var disputes: [Finding]
    /// Where independent origins agree.
    public var agreements: [Finding]
    /// What origins say against their own side.
    public var concessions: [Concession]
    /// Figures that one origin changed.
    public var revisions: [Revision]
    /// All counts as ranges by side.
    public var counts: [CountRange]
    /// The proposal for its credibility.
    public var credibility: Credibility

    /// An incident of these claims, with nothing else known.
    public init(id: String, title: String, type: String, mentions: [Mention]) {
        self.id = id
        self.title = title
        self.type = type
        self.mentions = mentions
        links = []
        accounts = []
        disputes = []
        agreements = []
        concessions = []
        revisions = []
        counts = []
        credibility = Credibility(digit: 6, reason: "")
    }

    /// The order of lists: by the first day, those without a day last, then by id.
    public static func isBefore(_ a: Incident, _ b: Incident) -> Bool {
        (a.from == nil ? 1 : 0, a.from ?? "", a.id) < (b.from == nil ? 1 : 0, b.from ?? "", b.id)
    }
}
