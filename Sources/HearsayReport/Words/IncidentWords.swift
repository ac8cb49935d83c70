// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Values of an incident in words.
enum IncidentWords {
    /// A count as a range: "4", "2 to 6", "10 or more".
    static func range(_ low: Int, _ high: Int?) -> String {
        guard let high else { return "\(low) or more" }
        return low == high ? "\(low)" : "\(low) to \(high)"
    }

    /// What happened to how many of what: "5 killed (soldier)".
    static func count(_ count: CountRecord) -> String {
        let words = range(count.low, count.high) + " " + count.what
        return count.of.isEmpty ? words : words + " (" + count.of + ")"
    }

    /// The step of the Admiralty scale for information.
    static func credibility(_ digit: Int) -> String {
        switch digit {
        case 1: "confirmed by other sources"
        case 2: "probably true"
        case 3: "possibly true"
        case 4: "doubtful"
        case 5: "improbable"
        default: "cannot be judged"
        }
    }

    /// Where it was said to be: name, how the event lies to it, and how exactly that is known.
    static func place(_ place: PlaceRecord) -> String {
        var words = place.relation.map { $0 + " " } ?? ""
        words += place.name.isEmpty ? place.quote : place.name
        if !place.country.isEmpty { words += " (" + place.country + ")" }
        return words
    }

    /// A distance, rounded up: "7 km"; `nil` for what is none on this globe.
    static func kilometres(_ distance: Double) -> String? {
        guard distance.isFinite, (0...25_000).contains(distance) else { return nil }
        return "\(Int(distance.rounded(.up))) km"
    }

    /// "1 report", "2 reports".
    static func number(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) " + (count == 1 ? one : many ?? one + "s")
    }

    /// What an aspect asks.
    static func question(_ aspect: Aspect) -> String {
        switch aspect {
        case .occurrence: "Did it happen?"
        case .initiator: "Who began?"
        case .responsibility: "Who did it?"
        case .target: "Whom or what did it hit?"
        case .counts: "How many?"
        case .outcome: "How did it end?"
        case .place: "Where?"
        case .time: "When?"
        }
    }
}
