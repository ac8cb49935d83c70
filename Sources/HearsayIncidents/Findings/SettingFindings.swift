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

    /// Where it is said to have been.
    private struct Site: Hashable {
        var latitude: Double
        var longitude: Double
        var radius: Double

        func isApart(from other: Site) -> Bool {
            let distance = GeoPoint(latitude: latitude, longitude: longitude)
                .distance(to: GeoPoint(latitude: other.latitude, longitude: other.longitude))
            return distance > max(leastDistance, radius + other.radius)
        }
    }

    /// When it is said to have been.
    private struct Hour: Hashable {
        var window: DayWindow
        var minute: Int?

        func isApart(from other: Hour) -> Bool {
            guard max(window.length, other.window.length) <= 2 else { return false }
            if window.gap(to: other.window) > 0 { return true }
            guard window.length == 1, other.window.length == 1, let minute, let theirs = other.minute else {
                return false
            }
            return abs(minute - theirs) >= leastMinutes
        }
    }

    init(_ book: AccountBook) {
        disputes = [
            SettingFindings.dispute(.place, book, SettingFindings.site, isApart: { $0.isApart(from: $1) }),
            SettingFindings.dispute(.time, book, SettingFindings.hour, isApart: { $0.isApart(from: $1) }),
        ].compactMap { $0 }
    }

    /// Each origin's values are taken once, so that the work grows with what is said and not with how often.
    private static func dispute<Value: Hashable>(
        _ aspect: Aspect, _ book: AccountBook, _ value: (Testimony) -> Value?, isApart: (Value, Value) -> Bool
    ) -> Finding? {
        let told = book.accounts.map { account in
            var seen: Set<Value> = []
            var values: [(value: Value, testimony: Testimony)] = []
            for testimony in account.testimonies where testimony.claim.isActual && !testimony.claim.isDenied {
                guard isOwn(aspect, testimony), let value = value(testimony), seen.insert(value).inserted else {
                    continue
                }
                values.append((value, testimony))
            }
            return (origin: account.origin, values: values)
        }.filter { !$0.values.isEmpty }
        var parts: [(origin: Origin, testimony: Testimony)] = []
        for (origin, values) in told {
            let others = told.filter { $0.origin.isIndependent(of: origin) }
            // Whoever says the same as another anywhere differs from nobody.
            let clashing = values.first { one in
                others.contains { $0.values.allSatisfy { isApart(one.value, $0.value) } }
            }
            if let clashing { parts.append((origin, clashing.testimony)) }
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

    /// Whether it says so itself, and it was not taken from elsewhere.
    private static func isOwn(_ aspect: Aspect, _ testimony: Testimony) -> Bool {
        !testimony.claim.assumed.contains {
            $0.field == aspect.rawValue && $0.rule != "time.relative-to-publication"
        }
    }

    private static func site(_ testimony: Testimony) -> Site? {
        guard let place = testimony.claim.place, let latitude = place.lat, let longitude = place.lon else { return nil }
        return Site(latitude: latitude, longitude: longitude, radius: place.radius ?? 0)
    }

    private static func hour(_ testimony: Testimony) -> Hour? {
        guard let from = testimony.claim.time?.from, !testimony.reading.isStatementsTime,
            let window = DayWindow(testimony.claim, published: nil)
        else { return nil }
        return Hour(window: window, minute: Moment(iso: from)?.minute)
    }
}
