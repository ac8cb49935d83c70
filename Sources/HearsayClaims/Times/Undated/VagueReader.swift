// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads words for times that are not told: "recently", "in recent weeks", "now", "in the coming days", "at the time".
struct VagueReader {
    let words: TimeWords
    /// The first word that no other expression has taken.
    let floor: Int

    /// The vague expression at word `k`, or `nil`.
    func vague(at k: Int) -> UndatedReading? {
        switch words.meaning(k) {
        case .vague(.adverb(let time)): adverb(at: k, time)
        case .vague(.recent): recent(at: k)
        case .vague(.noun(let time)): noun(at: k, time)
        case .vague(.time): time(at: k)
        case .vague(.these): days(at: k, .present)
        case .vague(.those): days(at: k, .past)
        case .vague(.ago): ago(at: k)
        case .shift(.coming): coming(at: k)
        case .shift(.past): past(at: k)
        case .unit(let unit, true): ahead(at: k, unit)
        default: nil
        }
    }

    private func reading(_ range: Range<Int>, _ time: VagueTime) -> UndatedReading? {
        guard range.lowerBound >= floor else { return nil }
        return UndatedReading(words: range, timex: Timex(.date, time.rawValue), rule: "time.vague")
    }

    /// "recently", "right now", "very soon"; "soon after" counts from an event.
    private func adverb(at k: Int, _ time: VagueTime) -> UndatedReading? {
        if time == .future {
            switch words.form(k + 1) {
            case "after", "before", "afterwards", "afterward", "thereafter", "as": return nil
            default: break
            }
            switch words.form(k - 1) {
            case "as", "how", "too", "so", "no": return nil
            default: break
            }
        }
        let start: Int =
            switch words.form(k - 1) {
            case "right", "just", "very", "more", "most", "quite", "fairly", "pretty", "only": k - 1
            default: k
            }
        return reading(max(start, floor)..<(k + 1), time)
    }

    /// "recent weeks", "the most recent years", "recent times".
    private func recent(at k: Int) -> UndatedReading? {
        switch words.meaning(k + 1) {
        case .unit(_, true): return reading(k..<(k + 2), .past)
        default: return words.form(k + 1) == "times" ? reading(k..<(k + 2), .past) : nil
        }
    }

    /// "the near future", "at present", "at the moment".
    private func noun(at k: Int, _ time: VagueTime) -> UndatedReading? {
        guard !words.isNominal(k + 1), words.form(k + 1) != Words.of else { return nil }
        let before = words.form(k - 1)
        switch words.form(k) {
        case "present": return before == "at" ? reading(k..<(k + 1), time) : nil
        case "moment":
            guard before == "the" || before == "this", words.form(k - 2) == "at" || words.form(k - 2) == "for" else {
                return nil
            }
            switch words.form(k + 1) {
            case "when", "that", "the", "he", "she", "they", "it": return nil
            default: return reading((k - 1)..<(k + 1), time)
            }
        default:
            switch before {
            case "the": return reading((k - 1)..<(k + 1), time)
            case "near", "foreseeable", "immediate", "distant", "not-too-distant":
                return reading((words.form(k - 2) == "the" ? k - 2 : k - 1)..<(k + 1), time)
            default: return nil
            }
        }
    }

    /// "at the time", "at that time", "at this time".
    private func time(at k: Int) -> UndatedReading? {
        guard words.form(k - 2) == "at" || words.form(k - 2) == "by" else { return nil }
        switch words.form(k - 1) {
        case "the" where words.form(k - 2) == "at":
            switch words.form(k + 1) {
            case Words.of, "when", "that", "it", "they", "he", "she", "the": return nil
            default: return reading((k - 1)..<(k + 1), .past)
            }
        case "that": return reading((k - 1)..<(k + 1), .past)
        case "this": return reading((k - 1)..<(k + 1), .present)
        default: return nil
        }
    }

    /// "these days", "in those years".
    private func days(at k: Int, _ time: VagueTime) -> UndatedReading? {
        guard case .unit(let unit, true) = words.meaning(k + 1) else { return nil }
        switch (time, unit) {
        case (.present, .day) where words.form(k + 2) != Words.of: return reading(k..<(k + 2), time)
        case (.past, .day), (.past, .year): return words.form(k - 1) == "in" ? reading(k..<(k + 2), time) : nil
        default: return nil
        }
    }

    /// "long ago", "some time ago"; numbers with "ago" are read elsewhere.
    private func ago(at k: Int) -> UndatedReading? {
        switch words.form(k - 1) {
        case "long":
            return reading((words.form(k - 2) == "not" || words.form(k - 2) == "so" ? k - 2 : k - 1)..<(k + 1), .past)
        case "time":
            return words.form(k - 2) == "some" || words.form(k - 2) == "long"
                ? reading((k - 2)..<(k + 1), .past) : nil
        case "while": return words.form(k - 2) == Words.a ? reading((k - 2)..<(k + 1), .past) : nil
        default: return nil
        }
    }

    /// "the coming weeks".
    private func coming(at k: Int) -> UndatedReading? {
        guard case .unit(_, true) = words.meaning(k + 1) else { return nil }
        return reading((words.form(k - 1) == "the" ? k - 1 : k)..<(k + 2), .future)
    }

    /// "the past" with nothing behind it that it is the past of.
    private func past(at k: Int) -> UndatedReading? {
        guard words.form(k - 1) == "the", !words.isNominal(k + 1), words.hasNoMeaning(k + 1),
            !words.has(.digits, k + 1), words.form(k + 1) != Words.of
        else { return nil }
        return reading((k - 1)..<(k + 1), .past)
    }

    /// "the days ahead", "the years to come".
    private func ahead(at k: Int, _ unit: TimeUnit) -> UndatedReading? {
        let start = words.form(k - 1) == "the" ? k - 1 : k
        if words.form(k + 1) == "ahead" { return reading(start..<(k + 2), .future) }
        guard words.form(k + 1) == Words.to, words.form(k + 2) == "come" else { return nil }
        return reading(start..<(k + 3), .future)
    }
}
