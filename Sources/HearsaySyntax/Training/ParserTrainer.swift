// SPDX-License-Identifier: Apache-2.0

/// Trains the parser's weights with a dynamic oracle, following its own mistakes.
final class ParserTrainer {
    private let treebank: Treebank
    private let traits: TraitStore
    private let classes: [UInt8]
    private let classTags: [UInt8]
    private let actions: ActionSet
    private let weights: AveragedWeights
    private let guide: Guide?
    private var scratch = ParserScratch()
    private var oracle = Oracle()
    private var random: SplitMix
    private let leftAction: [Int]
    private let rightAction: [Int]

    /// - Parameters:
    ///   - classes: the predicted class of each word.
    ///   - classTags: the universal tag of each class.
    ///   - guide: what another parser found, if this one is to look at it.
    ///   - labelled: whether it finds relations, too.
    init(
        _ treebank: Treebank, traits: TraitStore, classes: [UInt8], classTags: [UInt8], guide: Guide?, labelled: Bool,
        bits: Int, seed: UInt64
    ) {
        self.guide = guide
        self.treebank = treebank
        self.traits = traits
        self.classes = classes
        self.classTags = classTags
        actions = labelled ? ParserTrainer.actions(of: treebank) : ParserTrainer.bare
        weights = AveragedWeights(bits: bits, classes: actions.count)
        random = SplitMix(seed: seed)
        var left = [Int](repeating: -1, count: 256)
        var right = left
        for (i, relation) in actions.left.enumerated() { left[Int(relation)] = 1 + i }
        for (i, relation) in actions.right.enumerated() { right[Int(relation)] = 1 + actions.left.count + i }
        leftAction = left
        rightAction = right
    }

    deinit {
        scratch.free()
    }

    /// The actions of a parser that finds heads but no relations.
    static let bare = ActionSet(left: [Relation.dep.rawValue], right: [Relation.dep.rawValue])

    /// The relations of a treebank's arcs to either side, those seen at least three times, and `dep` always.
    static func actions(of treebank: Treebank) -> ActionSet {
        var left = [Int](repeating: 0, count: 256)
        var right = left
        for sentence in treebank.sentences {
            for i in sentence where treebank.heads[i] >= 0 && treebank.relations[i] != .root {
                let relation = Int(treebank.relations[i].rawValue)
                if Int(treebank.heads[i]) > i - sentence.lowerBound {
                    left[relation] += 1
                } else {
                    right[relation] += 1
                }
            }
        }
        left[Int(Relation.dep.rawValue)] += 3
        right[Int(Relation.dep.rawValue)] += 3
        func kept(_ counts: [Int]) -> [UInt8] {
            counts.indices.filter { counts[$0] >= 3 }.sorted { (-counts[$0], $0) < (-counts[$1], $1) }.map(UInt8.init)
        }
        return ActionSet(left: kept(left), right: kept(right))
    }

    /// One pass over the sentences in random order; with `explore` the parser follows its own choices nine times in ten.
    /// Returns the share of decisions that were right.
    func epoch(_ sentences: [Int], explore: Bool) -> Double {
        var right = 0
        var total = 0
        for pick in random.order(sentences.count) {
            train(sentences[pick], explore: explore, &right, &total)
        }
        return Double(right) / Double(max(total, 1))
    }

    private func train(_ s: Int, explore: Bool, _ rightCount: inout Int, _ total: inout Int) {
        let sentence = treebank.sentences[s]
        oracle.set(treebank, sentence)
        var c = start(s)
        let table = weights.table
        let scores = scratch.scores
        while !(c.atEnd && c.depth <= 1) {
            if c.depth == 0 {
                c.shift()
                continue
            }
            let count = ParserFeatures.extract(c, guided: guide != nil, shift: table.shift, into: scratch.features)
            table.score(scratch.features, count, into: scores)
            let costs = oracle.costs(c)
            var least = Int.max
            if c.canShift { least = min(least, costs.shift) }
            if c.canLeft { least = min(least, costs.left) }
            if c.canRight { least = min(least, costs.right) }
            var best = -1
            var gold = -1
            if c.canShift {
                best = 0
                if costs.shift == least { gold = 0 }
            }
            let s0 = Int(c.stack[c.top])
            if c.canLeft {
                let known = oracle.heads[s0] == c.front ? leftAction[Int(oracle.relations[s0])] : -1
                choose(actions.leftRange, costs.left == least, known, scores, &best, &gold)
            }
            if c.canRight {
                let known =
                    oracle.heads[s0] == Int(c.stack[c.top - 1]) ? rightAction[Int(oracle.relations[s0])] : -1
                choose(actions.rightRange, costs.right == least, known, scores, &best, &gold)
            }
            total += 1
            if best == gold {
                rightCount += 1
            } else {
                weights.update(scratch.features, count, right: gold, wrong: best)
            }
            weights.tick()
            apply(explore && random.unit() < 0.9 ? best : gold, &c)
        }
    }

    /// Takes the better of the best so far and the actions of `range`; of those that lose least, only `known` is right
    /// where it is given.
    @inline(__always)
    private func choose(
        _ range: Range<Int>, _ isLeast: Bool, _ known: Int, _ scores: UnsafePointer<Int16>, _ best: inout Int,
        _ gold: inout Int
    ) {
        for action in range {
            if best < 0 || scores[action] > scores[best] { best = action }
            guard isLeast, known < 0 || action == known else { continue }
            if gold < 0 || scores[action] > scores[gold] { gold = action }
        }
    }

    private func apply(_ action: Int, _ c: inout Configuration) {
        if action == 0 {
            c.shift()
        } else if actions.leftRange.contains(action) {
            c.left(actions.relation(action))
        } else {
            c.right(actions.relation(action))
        }
    }

    /// The first configuration of a sentence, with its guide.
    private func start(_ s: Int) -> Configuration {
        let sentence = treebank.sentences[s]
        if let guide { scratch.setGuide(guide.heads[sentence], guide.labels[sentence]) }
        return classes.withUnsafeBufferPointer { classes in
            classTags.withUnsafeBufferPointer { tags in
                guard let classes = classes.baseAddress, let tags = tags.baseAddress else {
                    preconditionFailure("a treebank has words and classes")
                }
                return scratch.start(
                    traits[s], classes + sentence.lowerBound, tags: tags, count: sentence.count, guided: guide != nil)
            }
        }
    }

    /// Parses these sentences with the averaged weights and adds what it finds to a guide for a parser that reads them
    /// from the other end.
    func parse(_ sentences: [Int], into guide: inout Guide) {
        finished().withUnsafeBufferPointer { weights in
            guard let base = weights.baseAddress else { return }
            let parser = DependencyParser(
                table: PackedTable(weights: base, bits: self.weights.bits, classes: actions.count), actions: actions,
                guided: self.guide != nil)
            for s in sentences {
                let sentence = treebank.sentences[s]
                parser.parse(start(s), features: scratch.features, scores: scratch.scores)
                let root = sentence.count + 1
                for i in 1...sentence.count {
                    let head = Int(scratch.nodes[i].head)
                    let word = sentence.upperBound - i
                    guide.heads[word] = Int32(head == root ? root : root - head)
                    guide.labels[word] = scratch.nodes[i].relation + 1
                }
            }
        }
    }

    /// The averaged weights.
    func finished() -> [UInt8] { weights.packed(scale: 3) }

    /// The actions that were learned.
    var actionSet: ActionSet { actions }
}
