// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayGazetteer

@Suite("Distances on the globe")
struct GeoPointTests {
    @Test("A degree of latitude is 111 km, half way round is 20,015 km")
    func known() {
        let zero = GeoPoint(latitude: 0, longitude: 0)
        #expect(abs(zero.distance(to: GeoPoint(latitude: 1, longitude: 0)) - 111.195) < 0.01)
        #expect(abs(zero.distance(to: GeoPoint(latitude: 0, longitude: 180)) - 20_015.1) < 0.5)
        #expect(zero.distance(to: zero) == 0)
        let west = GeoPoint(latitude: 10, longitude: -179.5)
        #expect(west.distance(to: GeoPoint(latitude: 10, longitude: 179.5)) < 111)
    }

    @Test("Who goes there and back is where he was", arguments: [0.0, 45, 90, 135, 180, 225, 270, 315])
    func moved(bearing: Double) {
        let start = GeoPoint(latitude: 34.5, longitude: 69.2)
        let away = start.moved(by: 30, bearing: bearing)
        #expect(abs(start.distance(to: away) - 30) < 0.01)
        #expect(away.moved(by: 30, bearing: bearing + 180).distance(to: start) < 0.2)
    }

    @Test("North is up, east is right, and 180 degrees east is 180 degrees west")
    func directions() {
        let start = GeoPoint(latitude: 10, longitude: 20)
        #expect(start.moved(by: 50, bearing: 0).latitude > 10)
        #expect(start.moved(by: 50, bearing: 90).longitude > 20)
        #expect(GeoPoint(latitude: 0, longitude: 179.9).moved(by: 50, bearing: 90).longitude < -179)
    }
}
