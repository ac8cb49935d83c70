// SPDX-License-Identifier: Apache-2.0

/// The morphological features that the coder reads, as bits.
public struct Morphology: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt16

    /// Features from bits.
    @inlinable
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// `Number=Sing`.
    public static let singular = Morphology(rawValue: 1)
    /// `Number=Plur`.
    public static let plural = Morphology(rawValue: 2)
    /// `VerbForm=Fin`.
    public static let finite = Morphology(rawValue: 4)
    /// `VerbForm=Inf`.
    public static let infinitive = Morphology(rawValue: 8)
    /// `VerbForm=Part`.
    public static let participle = Morphology(rawValue: 16)
    /// `VerbForm=Ger`, or a present participle.
    public static let gerund = Morphology(rawValue: 32)
    /// `Tense=Past`.
    public static let past = Morphology(rawValue: 64)
    /// `Tense=Pres`.
    public static let present = Morphology(rawValue: 128)
    /// `Voice=Pass`.
    public static let passive = Morphology(rawValue: 256)
    /// `Person=1`.
    public static let first = Morphology(rawValue: 512)
    /// `Person=2`.
    public static let second = Morphology(rawValue: 1024)
    /// `Person=3`.
    public static let third = Morphology(rawValue: 2048)
    /// `Gender=Masc`.
    public static let masculine = Morphology(rawValue: 4096)
    /// `Gender=Fem`.
    public static let feminine = Morphology(rawValue: 8192)
    /// `Mood=Imp`.
    public static let imperative = Morphology(rawValue: 16384)
    /// `Poss=Yes`, or a genitive.
    public static let possessive = Morphology(rawValue: 32768)
}
