// SPDX-License-Identifier: Apache-2.0

public import HearsayGazetteer
public import HearsayNetwork
internal import HearsaySyntax
internal import HearsayText

/// Looks single names up, with what speaks for each of the places that bear them.
public struct PlaceSearch: Sendable {
    /// A place that bears a name.
    public struct Candidate: Sendable {
        /// The place.
        public var place: GazetteerPlace
        /// What it lies in, the narrowest first.
        public var within: [String]
        /// Its share of the weight of all places of the name, 0 to 1.
        public var share: Double
        /// Letters in which its name differs; 0 for the name itself.
        public var distance: Int
        /// What speaks for it and against it, the weightiest first, with its weight.
        public var reasons: [(name: String, weight: Double)]
    }

    let gazetteer: Gazetteer
    let weights: PlaceWeights

    /// A search with the gazetteer and model that come with the program.
    ///
    /// - Throws: `ModelError` with the places that were searched.
    public static func bundled(data: String? = nil) throws(ModelError) -> PlaceSearch {
        let folder = DataFolder(explicit: data)
        let syntax = try SyntaxModel.bundled(folder: folder)
        return PlaceSearch(
            gazetteer: try Gazetteer.load(data: data),
            weights: try ToponymModel.bundled(syntax: syntax, folder: folder).places)
    }

    /// The places that a name may mean beside other names of a report, the likeliest first. Where none bears the name,
    /// those with names that sound alike; none if there are none.
    public func candidates(for name: String, beside others: [String] = [], limit: Int = 10) -> [Candidate] {
        // Names that sound alike are sought only where none is written so.
        let near = gazetteer.matches(NameKey(name)).isEmpty ? gazetteer.near(name, limit: 40) : []
        let text = ([name] + others).joined(separator: "\n")
        let source = SourceText(text)
        var spans: [(span: Span, known: [PlaceMatch])] = []
        var offset = 0
        for (index, other) in ([name] + others).enumerated() {
            let span = Span(offset, min(source.bytes.count, offset + other.utf8.count))
            offset = span.end + 1
            spans.append((span, index == 0 ? near.map(\.match) : []))
        }
        let questions = PlaceQuestions(source: source, gazetteer: gazetteer).questions(spans)
        guard let question = questions.first, !question.options.isEmpty else { return [] }
        let scorer = PlaceScorer(questions, domain: 0)
        let picks = PlaceResolver(weights: weights).resolve(scorer).picks
        let neighbours = scorer.neighbours(of: 0, picks)
        let distances = Dictionary(near.map { ($0.match.place, $0.distance) }, uniquingKeysWith: min)
        var found = question.options.indices.map { index in
            candidate(question, index, scorer, neighbours, distances[question.options[index].place] ?? 0)
        }
        found.sort { $0.total > $1.total }
        let top = found.first?.total ?? 0
        let sum = found.reduce(0) { $0 + PlaceResolver.exponential($1.total - top) }
        for index in found.indices {
            found[index].candidate.share = PlaceResolver.exponential(found[index].total - top) / sum
        }
        return found.prefix(limit).map(\.candidate)
    }

    private func candidate(
        _ question: PlaceQuestion, _ index: Int, _ scorer: PlaceScorer, _ neighbours: [PlaceScorer.Neighbour],
        _ distance: Int
    ) -> (candidate: Candidate, total: Double) {
        var reasons: [(name: String, weight: Double)] = []
        var total = 0.0
        func add(_ feature: PlaceFeature, _ value: Double) {
            let weight = (neighbours.isEmpty ? weights.alone : weights.together)[feature.rawValue] * value
            total += weight
            if abs(weight) >= 0.05 { reasons.append((feature.words, weight)) }
        }
        scorer.base(question, index, add)
        scorer.context(question.options[index], neighbours, same: nil, add)
        reasons.sort { abs($0.weight) > abs($1.weight) }
        let place = question.options[index].place
        return (
            Candidate(
                place: gazetteer[place], within: gazetteer.ancestors(place).map { gazetteer[$0].name }, share: 0,
                distance: distance, reasons: reasons), total
        )
    }
}
