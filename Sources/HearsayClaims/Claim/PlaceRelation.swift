// SPDX-License-Identifier: Apache-2.0

/// How an event lies to the place that is named, where the words say more than "in".
public enum PlaceRelation: Sendable, Hashable {
    /// "near X", "close to X".
    case near
    /// "on the outskirts of X", "the suburbs of X".
    case outskirts
    /// "outside X".
    case outside
    /// "off X", "off the coast of X".
    case off
    /// "towards X", "in the direction of X".
    case toward
    /// "between X and Y": the place is X, the other is named, and the point is half way.
    case between(String)
    /// "north of X", "30 km north of X": kilometres where they are told, and degrees clockwise from north.
    case direction(kilometres: Double?, bearing: Double?)

    /// As it stands before a name: "near", "north of".
    public var words: String {
        switch self {
        case .near: "near"
        case .outskirts: "on the outskirts of"
        case .outside: "outside"
        case .off: "off"
        case .toward: "towards"
        case .between(let other): "between \(other) and"
        case .direction(let kilometres, let bearing):
            (kilometres.map { "\(Int($0.rounded())) km " } ?? "") + (bearing.map(PlaceRelation.compass) ?? "away")
                + " from"
        }
    }

    private static func compass(_ bearing: Double) -> String {
        let points = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"]
        return points[Int((bearing / 45).rounded()) % 8]
    }

    /// The word in exchanged forms.
    public var name: String {
        switch self {
        case .near: "near"
        case .outskirts: "outskirts"
        case .outside: "outside"
        case .off: "off"
        case .toward: "toward"
        case .between: "between"
        case .direction: "direction"
        }
    }
}
