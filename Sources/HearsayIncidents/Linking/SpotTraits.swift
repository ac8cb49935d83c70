// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A place in the form in which places are compared.
struct SpotTraits: Sendable {
    /// The point on a ball of radius 1; `nil` without one.
    let point: SIMD3<Double>?
    let radius: Double
    let isPrecise: Bool
    let names: [UInt64]
    let basis: Spot.Basis

    init(_ spot: Spot) {
        if let latitude = spot.latitude, let longitude = spot.longitude {
            let (y, x) = (latitude * .pi / 180, longitude * .pi / 180)
            point = SIMD3(cos(y) * cos(x), cos(y) * sin(x), sin(y))
        } else {
            point = nil
        }
        radius = spot.radius
        isPrecise = spot.isPrecise
        names = spot.names
        basis = spot.basis
    }

    /// Kilometres along the ground between two points of the ball.
    static func distance(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double {
        let chord = a - b
        return 2 * earthRadius * asin(min(1, (chord * chord).sum().squareRoot() / 2))
    }

    private static let earthRadius = 6371.0088
}
