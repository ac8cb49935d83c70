// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The cues that stand in a document, by word.
struct CueTable {
    /// A row of the lexicon at its place.
    struct Match {
        let head: Int
        let words: Range<Int>
        let sense: CueSense
    }

    let matches: [Match]
    private let byWord: [Int32]
    /// Commas behind which another speaker's clause begins: ", while Baku said", ", the ministry said"; rising.
    private(set) var turns: [Int] = []

    init(discourse: Discourse, lexicon: Lexicon) {
        let matcher = CueMatcher(discourse: discourse, lexicon: lexicon)
        var matches: [Match] = []
        var byWord = [Int32](repeating: -1, count: discourse.parsed.count)
        // The last word of a longer cue ("quoted as saying") is none of its own.
        var covered = -1
        for i in 0..<discourse.parsed.count where !discourse.isPunctuation(i) && i != covered {
            guard
                let (sense, words) = matcher.matchParticiple(at: i) ?? matcher.match(at: i) ?? matcher.matchForm(at: i)
            else { continue }
            byWord[i] = Int32(truncatingIfNeeded: matches.count)
            if sense.pattern.words.count > 2 { covered = words.upperBound - 1 }
            matches.append(Match(head: i, words: words, sense: sense))
        }
        self.matches = matches
        self.byWord = byWord
        for match in matches where match.sense.category == .verb && match.sense.takesSpeech {
            if let turn = turn(before: match.head, discourse: discourse), turns.last.map({ $0 < turn }) ?? true {
                turns.append(turn)
            }
        }
    }

    /// The first comma in `words` behind which somebody else speaks.
    func turn(in words: Range<Int>) -> Int? {
        var low = 0
        var high = turns.count
        while low < high {
            let middle = (low + high) / 2
            if turns[middle] < words.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < turns.count && turns[low] < words.upperBound ? turns[low] : nil
    }

    /// The comma that parts the clause of the cue at `i`, a subject and a finite verb, from what stands before it.
    private func turn(before i: Int, discourse: Discourse) -> Int? {
        guard discourse.quotation(around: i) == nil, let subject = discourse.subject(of: i), subject < i,
            !CueWords.relatives.contains(discourse.lemma(subject))
        else { return nil }
        let sentence = discourse.sentence(i)
        var k = subject - 1
        while k > sentence.lowerBound, subject - k < 8 {
            let form = discourse.form(k)
            if form == CueWords.comma { return k }
            if CueWords.relatives.contains(discourse.lemma(k)), !CueWords.contrasts.contains(form) { return nil }
            if discourse.tag(k) == .verb || discourse.isPunctuation(k) { return nil }
            k -= 1
        }
        return nil
    }

    /// The cue with its head at word `i`.
    subscript(_ i: Int) -> Match? {
        byWord[i] < 0 ? nil : matches[Int(byWord[i])]
    }

    /// Whether word `i` is a verb that takes a clause or direct speech as its content.
    func speaks(_ i: Int) -> Bool {
        guard let match = self[i], match.sense.category == .verb else { return false }
        return match.sense.takesSpeech
    }
}

extension CueSense {
    /// Whether words in quotation marks beside the cue can be its content.
    var takesSpeech: Bool {
        contents.contains { $0 == .ccomp || $0 == .quote || $0 == .colon }
    }

    /// The stance where the cue is negated: what is not said is not vouched for.
    func stance(negated: Bool) -> Stance {
        guard negated else { return stance }
        switch stance {
        case .denies, .doubts: return .admits
        case .says, .claims, .admits, .reports, .believes, .perceives: return .doubts
        default: return stance
        }
    }
}
