// SPDX-License-Identifier: Apache-2.0

/// What speaks for or against two claims describing the same occurrence.
enum LinkReason: Sendable, Hashable {
    case sameDay, daysMeet, undated, daysApart(Int)
    case samePlace, near(kilometres: Int), within, placeless, far(kilometres: Int), namedInTheOther, otherPlace,
        otherCountry
    case names(Int)
    case things(Int), otherThings
    case sameActors, otherActors, exchangedRoles
    case sameRecipients, otherRecipients
    case sameKind, otherKind, otherReality
    case sameCount(Int), countsMeet, countsDiffer, sameLoss
    case otherDocument
    case copied, reviewed

    /// In words.
    var words: String {
        switch self {
        case .sameDay: "same day"
        case .daysMeet: "times that meet"
        case .undated: "one is undated"
        case .daysApart(let days): days == 1 ? "a day apart" : "\(days) days apart"
        case .samePlace: "same place"
        case .near(let kilometres): "\(kilometres) km apart"
        case .within: "one place lies within the other's precision"
        case .placeless: "one names no place"
        case .far(let kilometres): "\(kilometres) km apart, beyond both precisions"
        case .namedInTheOther: "the place of one is named in the other"
        case .otherPlace: "places of other names"
        case .otherCountry: "other countries"
        case .names(let number): number == 1 ? "a name in common" : "\(number) names in common"
        case .things(let number): number == 1 ? "a thing in common" : "\(number) things in common"
        case .otherThings: "other things"
        case .sameActors: "same actors"
        case .otherActors: "other actors"
        case .exchangedRoles: "roles exchanged"
        case .sameRecipients: "same recipients"
        case .otherRecipients: "other recipients"
        case .sameKind: "same kind of event"
        case .otherKind: "other kind of event"
        case .otherReality: "one did happen, the other is planned or possible"
        case .sameCount(let number): "same count of \(number)"
        case .countsMeet: "counts that meet"
        case .countsDiffer: "counts differ"
        case .sameLoss: "losses of the same kind"
        case .copied: "the same words in a copy"
        case .reviewed: "put together in a review"
        case .otherDocument: "other report"
        }
    }
}
