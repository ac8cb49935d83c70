// SPDX-License-Identifier: Apache-2.0

/// What one claim tells of an occurrence, in a form that can be compared with others: the unit of linking.
///
/// It holds all that linking needs, so that a ledger can keep it beside the claim and need not read the document again.
public struct Telling: Sendable, Hashable, Identifiable {
    /// A count, without its words.
    public struct Tally: Sendable, Hashable {
        /// killed, wounded ...
        public var what: String
        /// civilian, soldier ...
        public var of: String
        /// Least number.
        public var low: Int
        /// Greatest; `nil` for open.
        public var high: Int?
    }

    /// The claim's id.
    public var id: String
    /// The document's id.
    public var document: String
    /// Day of publication, as days since 1970-01-01; `nil` if unknown.
    public var published: Int?
    /// Family of event.
    public var family: EventFamily
    /// PLOVER type.
    public var type: String
    /// Finer kind, or empty.
    public var mode: String
    /// Whether it is denied.
    public var isDenied: Bool
    /// Whether it is told as something that did or did not happen.
    public var isActual: Bool
    /// When; `nil` where neither a time nor a day of publication is known.
    public var when: DayWindow?
    /// Minute of the day in UTC, where it is known.
    public var minute: Int?
    /// Where; `nil` if unknown.
    public var spot: Spot?
    /// Who did it. Sorted.
    public var actors: [Party]
    /// To whom. Sorted.
    public var recipients: [Party]
    /// Codes of the things in the sentence: what was hit, what hit it. Sorted.
    public var things: [UInt64]
    /// Codes of the proper names in the sentence that say more than whose side somebody is on. Sorted.
    public var names: [UInt64]
    /// Such names in the rest of the paragraph. Sorted.
    public var surroundings: [UInt64]
    /// What happened to how many.
    public var tallies: [Tally]
    /// Number of the sentence in its document.
    public var sentence: Int
    /// Number of the paragraph.
    public var paragraph: Int
    /// Number of the section: entries of a live page, items of a round-up.
    public var section: Int
    /// Where the trigger begins, in Unicode scalars.
    public var start: Int
    /// Code of the trigger's words.
    public var trigger: UInt64
    /// What the words around it say of target, initiative and ground.
    public var reading: AspectReading
}
