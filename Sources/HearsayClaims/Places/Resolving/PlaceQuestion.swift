// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayText

/// A name in a text, with the places that it may mean and what stands beside it.
struct PlaceQuestion: Sendable {
    /// Where it stands.
    let span: Span
    /// The same for all mentions of one name.
    let identity: UInt64
    let options: [PlaceOption]
    /// The logarithm of the largest population among the options.
    let top: Double
    /// The states and divisions of first order among the options that bear the name as it stands.
    let wide: [PlaceID]
    /// Whether the words beside it ask for a district ("County"), a division ("Province"), a town ("the city of").
    let asked: PlaceClass?
    /// For each option whether the name right behind says where it lies ("Paris, Texas"); empty where none does.
    var contained: [Bool] = []
    /// For each option the same, by any mention of the name in the document; empty where none says it.
    var containedElsewhere: [Bool] = []

    init(span: Span, identity: UInt64, options: [PlaceOption], asked: PlaceClass?) {
        self.span = span
        self.identity = identity
        self.options = options
        self.asked = asked
        top = options.reduce(0) { max($0, $1.populationLogarithm) }
        wide = options.filter { $0.penalty == 0 && ($0.placeClass == .country || $0.placeClass == .region) }
            .map(\.place)
    }
}
