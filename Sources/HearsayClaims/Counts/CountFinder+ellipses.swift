// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Harm told with a number and a participle alone: "several villagers had been killed and six wounded".
enum Ellipsis {
    /// What a participle says of people; `nil` for other words.
    static func harm(_ form: Term) -> String? {
        switch form {
        case "wounded", "injured", "hurt": "wounded"
        case "killed", "dead": "killed"
        case "missing": "missing"
        case "captured": "captured"
        case "arrested", "detained": "arrested"
        case "displaced": "displaced"
        default: nil
        }
    }

    /// Whether what happened is harm to people, beside which such counts stand.
    static func isHarm(_ what: String) -> Bool {
        switch what {
        case "killed", "wounded", "missing", "captured", "arrested", "displaced": true
        default: false
        }
    }
}

extension CountFinder {
    /// The counts behind a counted phrase that trees seldom get right, at most 15 words on: a number, "others" perhaps,
    /// and a participle taken for an adjective. One that is a verb is an event of its own.
    func ellipses(after head: Int, inherited: String) -> [Count] {
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: head)].words
        let reader = QuantityReader(parsed: parsed, lexicon: lexicon, range: sentence)
        var found: [Count] = []
        var i = head + 1
        let limit = min(sentence.upperBound - 1, head + 15)
        while i < limit {
            guard isConjoined(i), parsed.tags[i] == .num || parsed.tags[i] == .adj, let read = reader.quantity(at: i)
            else {
                i += 1
                continue
            }
            var next = read.words.upperBound
            if next < limit, isOthers(next) { next += 1 }
            if next < sentence.upperBound, parsed.tags[next] != .verb,
                let what = Ellipsis.harm(parsed.text.words.form[next])
            {
                let words = read.words.lowerBound..<max(read.words.upperBound, next)
                found.append(
                    Count(
                        what: what, of: inherited, low: read.low, high: read.high,
                        span: parsed.text.span(ofWords: words)))
            }
            i = next
        }
        return found
    }

    /// Whether a number stands behind "and", "with" or a comma, words that bound it between.
    private func isConjoined(_ i: Int) -> Bool {
        for k in stride(from: i - 1, to: max(-1, i - 4), by: -1) {
            switch parsed.text.words.form[k] {
            case Words.and, Words.with, ",", "or": return true
            case "at", "least", "more", "than", "about", "another", "some", "over", "up", Words.to: continue
            default: return false
            }
        }
        return false
    }

    private func isOthers(_ k: Int) -> Bool {
        switch parsed.text.words.form[k] {
        case "others", "more", "people", "other": true
        default: false
        }
    }
}
