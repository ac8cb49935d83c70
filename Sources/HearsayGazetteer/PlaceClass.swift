// SPDX-License-Identifier: Apache-2.0

/// How a place is bounded, which says how precise its point is.
public enum PlaceClass: UInt8, Sendable, CaseIterable {
    /// A site: an airport, a crossing, a camp, a building.
    case point
    /// A town, city or village.
    case town
    /// A division of second order, or a quarter of a city.
    case district
    /// A division of first order, a part of the world, an island or a range of mountains.
    case region
    /// A state, or a territory with a code of its own.
    case country
    /// A river, a border, a line of contact, a road.
    case line
    /// A sea, strait, bay or lake.
    case sea

    /// The name in exchanged forms: `point`, `town`, `district`, `region`, `country`, `line`, `sea`.
    public var name: String {
        switch self {
        case .point: "point"
        case .town: "town"
        case .district: "district"
        case .region: "region"
        case .country: "country"
        case .line: "line"
        case .sea: "sea"
        }
    }

    /// The class of that name.
    public init?(name: some StringProtocol) {
        guard let found = PlaceClass.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
