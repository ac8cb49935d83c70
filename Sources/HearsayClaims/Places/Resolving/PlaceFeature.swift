// SPDX-License-Identifier: Apache-2.0

/// What speaks for and against a place as the one that a name means. What each is worth the model has learned.
enum PlaceFeature: Int, CaseIterable {
    // What the gazetteer has of it.
    case townPopulation, districtPopulation, otherPopulation, relativePopulation
    case point, town, district, region, country, line, sea
    case own, capital, capitalByName, alias, adjective, adjectiveOfCountry, countryByName, regionByName, namesake
    // How far the words had to be changed to find it: 1 trimmed, 2 a part of them.
    case trimmed, part
    // What stands beside the name.
    case contained, notContained, containedElsewhere, notContainedElsewhere
    case districtAsked, districtNotAsked, regionAsked, regionNotAsked, townAsked, townNotAsked
    // Where the report comes from.
    case domain, otherDomain
    // Which states and divisions the document names.
    case regionNamed, regionCount, countryNamed, countryCount, otherRegionNamed
    // How it lies to the places that the other names were taken for.
    case nearest50, nearest200, sum100, average300, adjacent100
    case regionShare, countryShare, anyRegion, anyCountry, holdsRegion, holdsCountry, same

    /// In words, as reasons are shown.
    var words: String {
        switch self {
        case .townPopulation: "people of the town"
        case .districtPopulation: "people of the district"
        case .otherPopulation: "people of the state or division"
        case .relativePopulation: "fewer people than the largest of the name"
        case .point: "a site"
        case .town: "a town"
        case .district: "a district"
        case .region: "a region"
        case .country: "a country"
        case .line: "a line"
        case .sea: "a sea"
        case .own: "in our own tables"
        case .capital: "a capital"
        case .capitalByName: "a capital's usual name"
        case .alias: "another of its names"
        case .adjective: "an adjective"
        case .adjectiveOfCountry: "a country's adjective"
        case .countryByName: "a country's usual name"
        case .regionByName: "a region's usual name"
        case .namesake: "its division has the same name"
        case .trimmed: "known in another form only"
        case .part: "known in part only"
        case .contained: "lies in what is named behind it"
        case .notContained: "does not lie in what is named behind it"
        case .containedElsewhere: "lies in what is named behind it elsewhere"
        case .notContainedElsewhere: "does not lie in what is named behind it elsewhere"
        case .districtAsked: "a district, as the words beside it ask"
        case .districtNotAsked: "no district, though the words beside it ask for one"
        case .regionAsked: "a division, as the words beside it ask"
        case .regionNotAsked: "no division, though the words beside it ask for one"
        case .townAsked: "a town, as the words beside it ask"
        case .townNotAsked: "no town, though the words beside it ask for one"
        case .domain: "in the outlet's country"
        case .otherDomain: "not in the outlet's country"
        case .regionNamed: "its division is named"
        case .regionCount: "how often its division is named"
        case .countryNamed: "its country is named"
        case .countryCount: "how often its country is named"
        case .otherRegionNamed: "only other divisions are named"
        case .nearest50: "nearest other place, within 50 km"
        case .nearest200: "nearest other place, within 200 km"
        case .sum100: "other places within 100 km"
        case .average300: "share of other places within 300 km"
        case .adjacent100: "nearest name in the text within 100 km"
        case .regionShare: "share of other places in its division"
        case .countryShare: "share of other places in its country"
        case .anyRegion: "another place in its division"
        case .anyCountry: "another place in its country"
        case .holdsRegion: "a division that holds another place"
        case .holdsCountry: "a country that holds another place"
        case .same: "taken for this where else it is named"
        }
    }
}
