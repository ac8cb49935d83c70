// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// One claim of an incident, with whose it is and what the words around it say.
struct Testimony: Sendable {
    /// The document's id.
    var document: String
    /// When the document was published; `nil` if unknown.
    var published: String?
    /// Whose claim it is.
    var origin: Origin
    /// The claim.
    var claim: ClaimRecord
    /// What the words around it say.
    var reading: AspectReading
    /// Whether its document repeats another's story.
    var isCopy: Bool

    /// Order of time: by publication, then document, then place in the text.
    static func isBefore(_ a: Testimony, _ b: Testimony) -> Bool {
        (a.published ?? "", a.document, a.claim.trigger.start, a.claim.id)
            < (b.published ?? "", b.document, b.claim.trigger.start, b.claim.id)
    }

    /// Whether it says that the event did take place.
    var asserts: Bool { claim.isActual && !claim.isDenied }

    /// Whether it says that the event did not take place. That nobody was hurt denies no attack.
    var denies: Bool {
        claim.isDenied && claim.isActual && !claim.counts.contains { $0.low == 0 && $0.high == 0 }
            && reading.ground == nil && !isAboutLosses
    }

    /// Whether it tells harm to its own side alone, and no act: a denial of it denies losses only.
    private var isAboutLosses: Bool {
        claim.type == "ASSAULT" && claim.actors.isEmpty && victims.contains(where: origin.isSide)
    }

    /// The count of none that a denial of losses makes ("we have lost nobody"); `nil` for other claims.
    var deniedLosses: CountRecord? {
        guard claim.isDenied, claim.isActual, claim.counts.isEmpty, isAboutLosses else { return nil }
        let isForces = claim.recipients.contains { ["MIL", "REB", "COP"].contains($0.sector) }
        return CountRecord(
            what: "killed", of: isForces ? "soldier" : "person", low: 0, high: 0,
            quote: reading.sentence ?? claim.trigger)
    }

    /// The parties said to have done it.
    var doers: [Party] { claim.actors.compactMap(Party.init) }

    /// The parties said to have had it done to them.
    var victims: [Party] { claim.recipients.compactMap(Party.init) }

    /// The words that say it: from the trigger's clause the shortest quote there is.
    func words(_ quote: Quotation?) -> Quotation { quote ?? reading.sentence ?? claim.trigger }
}
