// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayGazetteer
internal import HearsayText

/// The places that bear a name, for people and for programs.
public struct PlaceCandidateWriter: Sendable {
    /// A writer.
    public init() {}

    /// JSON Lines, a place a line: `name`, `aliases`, `class`, `within`, `country`, `lat`, `lon`, `radius`, `population`,
    /// `geonames`, `share`, `distance` and `reasons`.
    public func bytes(of candidates: [PlaceSearch.Candidate]) -> [UInt8] {
        candidates.flatMap { candidate in
            var writer = JSONByteWriter()
            let place = candidate.place
            writer.object { json in
                json.member("name", place.name)
                json.key("aliases")
                json.array { json in for alias in place.aliases { json.string(alias) } }
                json.member("class", place.placeClass.name)
                json.key("within")
                json.array { json in for name in candidate.within { json.string(name) } }
                json.member("country", place.country)
                json.key("lat")
                json.number(place.point.latitude)
                json.key("lon")
                json.number(place.point.longitude)
                json.key("radius")
                json.number(place.radius)
                json.key("population")
                if place.population > 0 { json.integer(place.population) } else { json.null() }
                json.key("geonames")
                if let id = place.geonames { json.integer(id) } else { json.null() }
                json.key("share")
                json.number((candidate.share * 1000).rounded() / 1000)
                json.key("distance")
                json.integer(candidate.distance)
                json.key("reasons")
                json.array { json in
                    for reason in candidate.reasons {
                        json.object { json in
                            json.member("reason", reason.name)
                            json.key("weight")
                            json.number((reason.weight * 100).rounded() / 100)
                        }
                    }
                }
            }
            return writer.bytes + [0x0A]
        }
    }

    /// Lines for people: each place with where it lies, and below it what speaks for it.
    public func lines(of candidates: [PlaceSearch.Candidate], name: String) -> [String] {
        guard !candidates.isEmpty else { return ["No place is called \(name), nor anything that sounds like it."] }
        var lines: [String] = []
        if candidates.allSatisfy({ $0.distance > 0 }) { lines.append("No place is written so. These sound alike:") }
        for candidate in candidates {
            let place = candidate.place
            let percent = Int((candidate.share * 100).rounded())
            lines.append(
                "\(percent < 10 ? "  " : percent < 100 ? " " : "")\(percent)%  \(place.name), \(place.placeClass.name)"
                    + (candidate.within.isEmpty ? "" : " in " + candidate.within.joined(separator: ", "))
                    + (place.country.isEmpty ? "" : " (\(place.country))"))
            var facts = [PlaceWords.point(place.point.latitude, place.point.longitude, radius: place.radius)]
            if place.population > 0 { facts.append("about \(rounded(place.population)) people") }
            facts.append(place.geonames.map { "GeoNames \($0)" } ?? "our own tables")
            lines.append("      " + facts.joined(separator: "; "))
            if !place.aliases.isEmpty {
                lines.append("      also " + place.aliases.prefix(6).joined(separator: ", "))
            }
            let reasons = candidate.reasons.prefix(4).map { "\($0.weight > 0 ? "+" : "-") \($0.name)" }
            if candidates.count > 1, !reasons.isEmpty { lines.append("      " + reasons.joined(separator: "  ")) }
        }
        return lines
    }

    /// Two digits that count: the gazetteer knows no more.
    private func rounded(_ population: Int) -> Int {
        var unit = 1
        while population / unit >= 100 { unit *= 10 }
        return (population + unit / 2) / unit * unit
    }
}
