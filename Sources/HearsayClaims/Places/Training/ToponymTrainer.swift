// SPDX-License-Identifier: Apache-2.0

package import HearsayGazetteer
internal import HearsayLexicon
internal import HearsayNetwork
internal import HearsaySyntax
internal import HearsayText

/// Trains a toponym model from documents whose place names are marked, for one syntax model, language pack and gazetteer.
package struct ToponymTrainer {
    /// How to train.
    package struct Options: Sendable {
        /// Passes over all candidates.
        package var epochs = 6
        /// Channels of the hidden layer.
        package var hidden = 24
        /// The probability from which words are taken for a name.
        package var threshold: Float = 0.45
        /// How near a place must lie to the marked point to be the right one, in kilometres.
        package var nearness = 161.0
        /// How often each document is read again with other places in it.
        package var exchanges = 1
        /// Seed of all random choices.
        package var seed: UInt64 = 1

        /// The usual options.
        package init() {}
    }

    private let options: Options
    private let coder: ClaimCoder
    private let gazetteer: Gazetteer
    private let progress: (String) -> Void

    /// A trainer; `progress` is given a line now and then.
    package init(
        _ options: Options, coder: ClaimCoder, gazetteer: Gazetteer, progress: @escaping (String) -> Void = { _ in }
    ) {
        self.options = options
        self.coder = coder
        self.gazetteer = gazetteer
        self.progress = progress
    }

    /// The bytes of a model; `nil` without documents.
    package func train(_ documents: [GoldToponyms]) -> [UInt8]? {
        model(documents)?.bytes()
    }

    /// The model itself.
    package func model(_ documents: [GoldToponyms]) -> ToponymModel? {
        var examples: [TaggerTraining.Example] = []
        var places: [PlaceTraining.Document] = []
        let exchange = NameExchange(lexicon: coder.lexicon, gazetteer: gazetteer)
        var random = SplitMix(seed: options.seed)
        for document in documents {
            let parsed = coder.parse(document.document)
            examples += candidates(parsed, document)
            places.append(questions(parsed, document))
            for _ in 0..<options.exchanges {
                guard let other = exchange.exchanged(document, &random) else { break }
                examples += candidates(coder.parse(other.document), other)
            }
        }
        guard let inputs = examples.first?.state.count, inputs > 0 else { return nil }
        progress("\(documents.count) documents, \(examples.count) candidates")
        var training = TaggerTraining(width: options.hidden, inputs: inputs)
        training.epochs = options.epochs
        training.seed = options.seed
        let weights = training.train(examples)
        let placeWeights = PlaceTraining().train(places)
        return ToponymModel(
            shape: ToponymShape(
                syntax: coder.model.checksum, stateWidth: inputs / ToponymShape.words, hidden: options.hidden,
                threshold: options.threshold),
            features: weights.features, hidden: weights.hidden, bias: weights.bias, output: weights.output,
            places: placeWeights)
    }

    private func candidates(_ parsed: ParsedText, _ gold: GoldToponyms) -> [TaggerTraining.Example] {
        let candidates = ToponymCandidateFinder(parsed: parsed, gazetteer: gazetteer).find()
        let features = ToponymFeatures(
            parsed: parsed, lexicon: coder.lexicon,
            matches: LexicalMatches(parsed: parsed, lexicon: coder.lexicon), gazetteer: gazetteer,
            document: ToponymEvidence(parsed: parsed, lexicon: coder.lexicon, candidates: candidates))
        let width = parsed.states?.width ?? 0
        var found: [TaggerTraining.Example] = []
        for (index, candidate) in candidates.enumerated() where !candidate.isDateline {
            let range = parsed.text.source.scalarRange(of: candidate.span)
            var example = TaggerTraining.Example(
                rows: [], state: Array(repeating: 0, count: width * ToponymShape.words),
                isToponym: gold.toponyms.contains { $0.start < range.upperBound && range.lowerBound < $0.end })
            features.read(candidates, index, &example.rows)
            guard ToponymTagger.read(parsed, candidate, &example.state) else { continue }
            found.append(example)
        }
        return found
    }

    private func questions(_ parsed: ParsedText, _ gold: GoldToponyms) -> PlaceTraining.Document {
        let source = parsed.text.source
        let marked = gold.toponyms.sorted { $0.start < $1.start }
        let questions = PlaceQuestions(source: source, gazetteer: gazetteer).questions(
            marked.map { (source.span(ofScalars: $0.start..<$0.end), []) })
        let isRight = zip(questions, marked).map { question, toponym in
            question.options.map { option in
                guard let latitude = toponym.lat, let longitude = toponym.lon else { return false }
                return gazetteer.point(option.place)
                    .distance(to: GeoPoint(latitude: latitude, longitude: longitude)) <= options.nearness
            }
        }
        let domain = gold.url.flatMap(OutletDomain.country).map(gazetteer.countryNumber(code:)) ?? 0
        return PlaceTraining.Document(scorer: PlaceScorer(questions, domain: domain), isRight: isRight)
    }
}
