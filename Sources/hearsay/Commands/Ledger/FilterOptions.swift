// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayLedger
internal import HearsayText

/// What is looked for; all that is given must hold.
struct FilterOptions: ParsableArguments {
    static let help = """
        FILTERS
          All that are given must hold of one claim. A document is found by any of its claims, an incident or dispute by \
        any claim of it. Names are found by parts of them, without regard to capitals and accents.

          --text takes words that must all be there, "words in quotes" as they stand, and word* for any ending.
        """

    @Option(help: ArgumentHelp("Part of the name of an actor or recipient, or its country's code.", valueName: "name"))
    var actor: String?

    @Option(
        help: ArgumentHelp(
            "Part of the name of the claimant, or its country's code; or of the outlet, where it speaks itself.",
            valueName: "name"))
    var claimant: String?

    @Option(help: ArgumentHelp("PLOVER type: assault, protest, coerce ...", valueName: "type"))
    var type: String?

    @Option(
        help: ArgumentHelp(
            "Country of the place, or of an actor or recipient, by its code of three letters.", valueName: "code"))
    var country: String?

    @Option(
        help: ArgumentHelp(
            "Not before this day (2031-03-14); without a time of its own a claim counts by the day of publication.",
            valueName: "day"))
    var from: String?

    @Option(help: ArgumentHelp("Not after this day.", valueName: "day"))
    var to: String?

    @Option(help: ArgumentHelp("Within so many kilometres of a point: 40.2,46.9,25.", valueName: "lat,lon,km"))
    var near: String?

    @Option(help: ArgumentHelp("Words of title and text.", valueName: "query"))
    var text: String?

    @Option(help: ArgumentHelp("At most so many, the first in their order.", valueName: "n"))
    var limit: Int?

    /// Whether nothing is looked for.
    var isEmpty: Bool {
        [actor, claimant, type, country, from, to, near, text].allSatisfy { $0 == nil } && limit == nil
    }

    func validate() throws {
        for (name, day) in [("from", from), ("to", to)] {
            if let day, CivilDate(iso: day) == nil {
                throw ValidationError("--\(name): '\(day)' is no day; write it as 2031-03-14.")
            }
        }
        if let near, FilterOptions.circle(near) == nil {
            throw ValidationError("--near: '\(near)' is no point with a distance; write it as 40.2,46.9,25.")
        }
        if let limit, limit < 0 { throw ValidationError("--limit: \(limit) is less than 0.") }
        if let country, country.utf8.count != 3 {
            throw ValidationError("--country: '\(country)' is no code of three letters, as UKR.")
        }
    }

    /// The filter.
    var filter: LedgerFilter {
        var filter = LedgerFilter()
        filter.actor = actor
        filter.claimant = claimant
        filter.type = type
        filter.country = country
        filter.from = from
        filter.to = to
        filter.near = near.flatMap { FilterOptions.circle($0) }
        filter.text = text
        filter.limit = limit
        return filter
    }

    private static func circle(_ text: String) -> LedgerFilter.Circle? {
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map {
            Double($0.filter { $0 != " " })
        }
        guard numbers.count == 3, let lat = numbers[0], let lon = numbers[1], let radius = numbers[2],
            (-90...90).contains(lat), (-180...180).contains(lon), radius >= 0, radius.isFinite
        else { return nil }
        return LedgerFilter.Circle(lat: lat, lon: lon, radius: radius)
    }
}

extension CivilDate {
    /// A day as `2031-03-14`, and nothing else.
    fileprivate init?(iso text: String) {
        guard text.utf8.count == 10, let moment = Moment(iso: text) else { return nil }
        self = moment.date
    }
}
