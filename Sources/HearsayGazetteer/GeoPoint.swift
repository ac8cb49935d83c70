// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A point on the globe (WGS 84).
public struct GeoPoint: Hashable, Sendable {
    /// Degrees north, -90 to 90.
    public var latitude: Double
    /// Degrees east, -180 to 180.
    public var longitude: Double

    /// A point.
    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// The mean radius of the Earth in kilometres (IUGG).
    static let earth = 6371.0088

    /// Kilometres along a great circle (haversine).
    public func distance(to other: GeoPoint) -> Double {
        let radian = Double.pi / 180
        let y = sin((other.latitude - latitude) * radian / 2)
        let x = sin((other.longitude - longitude) * radian / 2)
        let h = y * y + cos(latitude * radian) * cos(other.latitude * radian) * x * x
        return 2 * GeoPoint.earth * asin(min(1, h.squareRoot()))
    }

    /// The point so many kilometres away in a direction: degrees clockwise from north.
    public func moved(by kilometres: Double, bearing: Double) -> GeoPoint {
        let radian = Double.pi / 180
        let d = kilometres / GeoPoint.earth
        let y = latitude * radian
        let b = bearing * radian
        let north = asin(sin(y) * cos(d) + cos(y) * sin(d) * cos(b))
        let east = atan2(sin(b) * sin(d) * cos(y), cos(d) - sin(y) * sin(north))
        var longitude = longitude + east / radian
        if longitude > 180 { longitude -= 360 }
        if longitude < -180 { longitude += 360 }
        return GeoPoint(latitude: north / radian, longitude: longitude)
    }
}
