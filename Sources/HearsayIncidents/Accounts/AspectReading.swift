// SPDX-License-Identifier: Apache-2.0

/// What the words around one claim say of the aspects that the claim's own fields do not hold: what was hit, who began,
/// in whose hands the ground is.
public struct AspectReading: Sendable, Hashable {
    /// A word that tells what was hit.
    public struct Target: Sendable, Hashable {
        /// The word.
        public var words: Quotation
        /// Whether it belongs to armed forces, and not to civilians.
        public var isMilitary: Bool
    }

    /// Who is said to have begun.
    public enum Initiative: String, Sendable {
        /// The actor began.
        case first
        /// The actor answered.
        case response
    }

    /// What is said of ground.
    public enum Ground: String, Sendable {
        /// It changes hands.
        case taken
        /// It does not.
        case held
        /// Its holders leave it.
        case left
    }

    /// A number that a claim says it puts right or brings up to date.
    public struct Figure: Sendable, Hashable {
        /// The number.
        public var value: Int
        /// Its words.
        public var words: Quotation
    }

    /// The claim's id.
    public var claim: String
    /// What was hit, in text order.
    public var targets: [Target] = []
    /// Who began; `nil` where nothing is said.
    public var initiative: Initiative?
    /// The word that says it.
    public var initiativeWords: Quotation?
    /// What is said of ground; `nil` where the claim is about none.
    public var ground: Ground?
    /// Whether it says that those who were hit came through.
    public var tellsSurvival = false
    /// Whether the claim's time is the day on which it was said, and not that of the event.
    public var isStatementsTime = false
    /// The figure that the claim's own takes the place of; `nil` where it names none.
    public var earlierFigure: Figure?
    /// Words of the sentence that the claim stands in, for cells that have none of their own.
    public var sentence: Quotation?
}
