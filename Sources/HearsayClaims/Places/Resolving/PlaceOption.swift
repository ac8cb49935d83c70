// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayGazetteer

/// A place that a name may mean, with what is asked of it again and again.
struct PlaceOption: Sendable {
    let place: PlaceID
    let kind: PlaceMatch.Kind
    /// 0 for the words as they stand; see ``PlaceFeature/trimmed`` and ``PlaceFeature/part``.
    let penalty: Int
    let placeClass: PlaceClass
    /// The state's number in the gazetteer, 0 for none.
    let country: Int
    let populationLogarithm: Double
    let isCapital: Bool
    let isOwn: Bool
    /// The division of first order that it is or lies in, and the state.
    let region: PlaceID?
    let state: PlaceID?
    /// Its point on a globe of radius 1.
    let position: SIMD3<Double>

    init(_ match: PlaceMatch, penalty: Int, gazetteer: Gazetteer) {
        place = match.place
        kind = match.kind
        self.penalty = penalty
        placeClass = gazetteer.placeClass(match.place)
        country = gazetteer.countryNumber(match.place)
        populationLogarithm = gazetteer.populationLogarithm(match.place)
        isCapital = gazetteer.isCapital(match.place)
        isOwn = gazetteer.isOwn(match.place)
        var region: PlaceID?
        var state: PlaceID?
        var current: PlaceID? = match.place
        for _ in 0..<4 {
            guard let here = current else { break }
            switch gazetteer.placeClass(here) {
            case .region: region = here
            case .country: state = here
            default: break
            }
            current = gazetteer.parent(here)
        }
        self.region = region
        self.state = state
        let point = gazetteer.point(match.place)
        let y = point.latitude * .pi / 180
        let x = point.longitude * .pi / 180
        position = SIMD3(cos(y) * cos(x), cos(y) * sin(x), sin(y))
    }

    /// The square of the distance in kilometres, along the chord.
    @inline(__always)
    func squaredDistance(to other: PlaceOption) -> Double {
        let d = position - other.position
        return (d * d).sum() * 6371.0088 * 6371.0088
    }
}
