// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayGazetteer
internal import HearsayText

/// Reads the features of options: those of a name by itself, and those that hang on what the other names mean.
struct PlaceScorer {
    let questions: [PlaceQuestion]
    /// The state that the outlet's domain belongs to (".ge"), as the gazetteer numbers it; 0 if unknown.
    let domain: Int
    /// States and divisions that the document names, and how often.
    private let named: [PlaceID: Int]
    /// How often each name stands in the document.
    private let mentions: [UInt64: Int]
    /// The names that may mean a division of first order.
    private let namesOfRegions: Set<UInt64>

    init(_ questions: [PlaceQuestion], domain: Int) {
        self.questions = questions
        self.domain = domain
        var named: [PlaceID: Int] = [:]
        for question in questions {
            for place in question.wide { named[place, default: 0] += 1 }
        }
        self.named = named
        mentions = questions.reduce(into: [:]) { $0[$1.identity, default: 0] += 1 }
        namesOfRegions = Set(
            questions.filter { $0.options.contains { $0.placeClass == .region && $0.penalty == 0 } }.map(\.identity))
    }

    /// The features of an option by itself.
    @inline(__always)
    func base(_ question: PlaceQuestion, _ index: Int, _ add: (PlaceFeature, Double) -> Void) {
        let option = question.options[index]
        let population = option.populationLogarithm / 10
        switch option.placeClass {
        case .town: add(.town, 1); add(.townPopulation, population)
        case .district: add(.district, 1); add(.districtPopulation, population)
        case .region: add(.region, 1); add(.otherPopulation, population)
        case .country: add(.country, 1); add(.otherPopulation, population)
        case .point: add(.point, 1)
        case .line: add(.line, 1)
        case .sea: add(.sea, 1)
        }
        add(.relativePopulation, (option.populationLogarithm - question.top) / 10)
        if option.isOwn { add(.own, 1) }
        if option.isCapital { add(.capital, 1); if option.kind == .name { add(.capitalByName, 1) } }
        switch option.kind {
        case .alias: add(.alias, 1)
        case .adjective: add(.adjective, 1); if option.placeClass == .country { add(.adjectiveOfCountry, 1) }
        case .name:
            if option.placeClass == .country { add(.countryByName, 1) }
            if option.placeClass == .region { add(.regionByName, 1) }
        case .skeleton: break
        }
        if let region = option.region, region != option.place, question.wide.contains(region) {
            add(.namesake, 1)
        }
        if option.penalty == 1 { add(.trimmed, 1) } else if option.penalty > 1 { add(.part, 1) }
        if !question.contained.isEmpty { add(question.contained[index] ? .contained : .notContained, 1) }
        if !question.containedElsewhere.isEmpty {
            add(question.containedElsewhere[index] ? .containedElsewhere : .notContainedElsewhere, 1)
        }
        switch question.asked {
        case .district: add(option.placeClass == .district ? .districtAsked : .districtNotAsked, 1)
        case .region: add(option.placeClass == .region ? .regionAsked : .regionNotAsked, 1)
        case .town: add(option.placeClass == .town ? .townAsked : .townNotAsked, 1)
        default: break
        }
        if domain != 0 { add(option.country == domain ? .domain : .otherDomain, 1) }
        let isRegion = option.placeClass == .region
        var count = 0
        if !isRegion, let region = option.region { count = named(region, besides: question) }
        if count > 0 { add(.regionNamed, 1); add(.regionCount, log2(Double(1 + count))) }
        let states = option.placeClass == .country ? 0 : option.state.map { named($0, besides: question) } ?? 0
        if states > 0 { add(.countryNamed, 1); add(.countryCount, log2(Double(1 + states))) }
        let others = namesOfRegions.count - (namesOfRegions.contains(question.identity) ? 1 : 0)
        if others > 0, count == 0, option.placeClass == .town || option.placeClass == .district {
            add(.otherRegionNamed, 1)
        }
    }

    /// How often other names of the document name a state or division.
    private func named(_ place: PlaceID, besides question: PlaceQuestion) -> Int {
        guard let count = named[place] else { return 0 }
        // "Tripoli" is a town and the division that it lies in, which says nothing for either.
        return question.wide.contains(place) ? count - (mentions[question.identity] ?? 0) : count
    }

    /// A place that another name was taken for, with how near to the question that name stands.
    struct Neighbour {
        var option: PlaceOption
        var gap: Int
    }

    /// The names that stand around one: as many of them as bear on it, so that work grows with a document's length only.
    static func around(_ index: Int, of count: Int) -> Range<Int> {
        max(0, index - 150)..<min(count, index + 151)
    }

    /// What the other names were taken for: each place once, where it stands nearest. `picks` has an option's index for
    /// each question, or -1.
    func neighbours(of index: Int, _ picks: [Int]) -> [Neighbour] {
        let question = questions[index]
        var found: [Neighbour] = []
        for other in PlaceScorer.around(index, of: questions.count)
        where picks[other] >= 0 && questions[other].identity != question.identity {
            let option = questions[other].options[picks[other]]
            let gap = abs(questions[other].span.start - question.span.start)
            if let known = found.firstIndex(where: { $0.option.place == option.place }) {
                found[known].gap = min(found[known].gap, gap)
            } else if found.count < 24 {
                found.append(Neighbour(option: option, gap: gap))
            } else if let farthest = found.indices.max(by: { found[$0].gap < found[$1].gap }), found[farthest].gap > gap
            {
                found[farthest] = Neighbour(option: option, gap: gap)
            }
        }
        return found
    }

    /// The features of an option beside what the other names were taken for. `same` is the share of the other mentions of
    /// the name that were taken for this place, or `nil` where there are none.
    @inline(__always)
    func context(
        _ option: PlaceOption, _ neighbours: [Neighbour], same: Double?, _ add: (PlaceFeature, Double) -> Void
    ) {
        if let same { add(.same, same) }
        guard !neighbours.isEmpty else { return }
        func kernel(_ squared: Double, _ scale: Double) -> Double { 1 / (1 + squared / (scale * scale)) }
        var nearest = Double.infinity
        var sum = 0.0
        var average = 0.0
        var sites = 0
        var adjacent = (gap: Int.max, squared: 0.0)
        var sameRegion = 0
        var sameCountry = 0
        var holds = false
        for neighbour in neighbours {
            let other = neighbour.option
            switch other.placeClass {
            case .town, .district, .point:
                let squared = option.squaredDistance(to: other)
                nearest = min(nearest, squared)
                sum += kernel(squared, 100)
                average += kernel(squared, 300)
                sites += 1
                if neighbour.gap < adjacent.gap { adjacent = (neighbour.gap, squared) }
            default: break
            }
            if let region = option.region, region == other.region { sameRegion += 1 }
            if option.country != 0, option.country == other.country { sameCountry += 1 }
            if other.place != option.place {
                switch option.placeClass {
                case .country: holds = holds || other.state == option.place
                case .region: holds = holds || other.region == option.place
                default: break
                }
            }
        }
        if sites > 0 {
            add(.nearest50, kernel(nearest, 50))
            add(.nearest200, kernel(nearest, 200))
            add(.sum100, min(3, sum))
            add(.average300, average / Double(sites))
            add(.adjacent100, kernel(adjacent.squared, 100))
        }
        let count = Double(neighbours.count)
        add(.regionShare, Double(sameRegion) / count)
        add(.countryShare, Double(sameCountry) / count)
        if sameRegion > 0 { add(.anyRegion, 1) }
        if sameCountry > 0 { add(.anyCountry, 1) }
        if holds { add(option.placeClass == .country ? .holdsCountry : .holdsRegion, 1) }
    }
}
