// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayText

/// Where and when it is said to have been.
struct SettingFindings {
    /// Places too far from each other, days or hours too far apart, each by the event's own words.
    let disputes: [Finding]

    /// Two towns nearer than this may be one place for two reporters, in kilometres.
    private static let leastDistance = 12.0
    /// Two hours nearer than this may be one time for two people, in minutes.
    private static let leastMinutes = 90

    init(_ book: AccountBook) {
        let told = book.accounts.map { account in
            (
                origin: account.origin,
                testimonies: account.testimonies.filter { $0.claim.isActual && !$0.claim.isDenied }
            )
        }
        disputes = [
            SettingFindings.dispute(.place, told) { a, b in SettingFindings.areApart(a.claim.place, b.claim.place, a, b)
            },
            SettingFindings.dispute(.time, told) { a, b in SettingFindings.differ(a, b) },
        ].compactMap { $0 }
    }

    private static func dispute(
        _ aspect: Aspect, _ told: [(origin: Origin, testimonies: [Testimony])],
        _ clash: (Testimony, Testimony) -> Bool
    ) -> Finding? {
        var parts: [(origin: Origin, testimony: Testimony)] = []
        for (origin, testimonies) in told {
            let others = told.filter { $0.origin.isIndependent(of: origin) }
            // Whoever says the same as another anywhere differs from nobody.
            let clashing = testimonies.first { one in
                others.contains { other in
                    let stated = other.testimonies.filter { states(aspect, $0) }
                    return !stated.isEmpty && states(aspect, one) && stated.allSatisfy { clash(one, $0) }
                }
            }
            if let clashing { parts.append((origin, clashing)) }
        }
        guard AccountBook.areIndependent(parts.map(\.origin)) else { return nil }
        return Finding(
            aspect: aspect, origins: parts.map(\.origin.key),
            note: parts.map { part in
                let words = aspect == .place ? part.testimony.claim.place?.quote : part.testimony.claim.time?.quote
                return "\(part.origin.name): \(words ?? "")"
            }.joined(separator: "; "),
            claims: parts.map(\.testimony.claim.id))
    }

    private static func states(_ aspect: Aspect, _ testimony: Testimony) -> Bool {
        let isOwn = !testimony.claim.assumed.contains {
            $0.field == aspect.rawValue && $0.rule != "time.relative-to-publication"
        }
        return isOwn
            && (aspect == .place
                ? testimony.claim.place?.lat != nil
                : testimony.claim.time?.from != nil && !testimony.reading.isStatementsTime)
    }

    private static func areApart(_ one: PlaceRecord?, _ other: PlaceRecord?, _ a: Testimony, _ b: Testimony) -> Bool {
        guard let one, let other, let y = one.lat, let x = one.lon, let v = other.lat, let u = other.lon else {
            return false
        }
        let distance = GeoPoint(latitude: y, longitude: x).distance(to: GeoPoint(latitude: v, longitude: u))
        return distance > max(leastDistance, (one.radius ?? 0) + (other.radius ?? 0))
    }

    private static func differ(_ a: Testimony, _ b: Testimony) -> Bool {
        guard let one = DayWindow(a.claim, published: nil), let other = DayWindow(b.claim, published: nil),
            max(one.length, other.length) <= 2
        else { return false }
        if one.gap(to: other) > 0 { return true }
        guard one.length == 1, other.length == 1, let x = minute(a), let y = minute(b) else { return false }
        return abs(x - y) >= leastMinutes
    }

    private static func minute(_ testimony: Testimony) -> Int? {
        testimony.claim.time?.from.flatMap { Moment(iso: $0)?.minute }
    }
}
