// SPDX-License-Identifier: Apache-2.0

extension Morphology {
    private static let byFeature: [String: Morphology] = [
        "Number=Sing": .singular, "Number=Plur": .plural, "VerbForm=Fin": .finite, "VerbForm=Inf": .infinitive,
        "VerbForm=Part": .participle, "VerbForm=Ger": .gerund, "VerbForm=Conv": .gerund, "Tense=Past": .past,
        "Tense=Pres": .present, "Voice=Pass": .passive, "Person=1": .first, "Person=2": .second, "Person=3": .third,
        "Gender=Masc": .masculine, "Gender=Fem": .feminine, "Mood=Imp": .imperative, "Poss=Yes": .possessive,
        "Case=Gen": .possessive,
    ]

    /// The bits of CoNLL-U features ("Number=Sing|Person=3"); others are passed over.
    public init(features: String) {
        self = []
        for feature in features.split(separator: "|") {
            if let bit = Morphology.byFeature[String(feature)] { formUnion(bit) }
        }
        if isSuperset(of: [.participle, .present]) { formUnion(.gerund) }
    }
}
