// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// How the names of a document stand at all the places where they stand: behind a preposition of place, behind a given
/// name or a title, as the last word of a longer personal name.
struct ToponymEvidence: Sendable {
    /// What the document says of one name, in two bits each.
    struct Evidence: Sendable {
        var located: UInt64 = 0
        var personal: UInt64 = 0
        var count: UInt64 = 0
        var surname: UInt64 = 0
    }

    private var names: [UInt64: Evidence] = [:]
    private var surnames: Set<Term> = []
    private let words: WordTable

    init(parsed: ParsedText, lexicon: Lexicon, candidates: [ToponymCandidate]) {
        words = parsed.text.words
        for candidate in candidates {
            var evidence = names[ToponymEvidence.code(candidate)] ?? Evidence()
            if candidate.isDateline {
                evidence.located = min(3, evidence.located + 2)
            } else {
                let i = candidate.words.lowerBound
                evidence.count = min(7, evidence.count + 1)
                if i > 0 {
                    if ToponymEvidence.isLocative(parsed.text.words.form[i - 1]) {
                        evidence.located = min(3, evidence.located + 1)
                    }
                    if ToponymEvidence.isPersonal(i - 1, parsed, lexicon) {
                        evidence.personal = min(3, evidence.personal + 1)
                    }
                }
            }
            names[ToponymEvidence.code(candidate)] = evidence
        }
        // "John Lincoln": what is called Lincoln later is he.
        for i in 0..<max(0, parsed.count - 1) where ToponymEvidence.isGiven(i, parsed, lexicon) {
            let flags = parsed.text.words.flags
            var k = i + 1
            while k < min(parsed.count, i + 4), flags[k].contains(.capitalised), parsed.tags[k] == .propn {
                if k + 1 >= parsed.count || !flags[k + 1].contains(.capitalised) {
                    surnames.insert(parsed.text.words.form[k])
                }
                k += 1
            }
        }
    }

    /// What the document says of a candidate's name.
    func evidence(_ candidate: ToponymCandidate) -> Evidence {
        var evidence = names[ToponymEvidence.code(candidate)] ?? Evidence()
        if candidate.words.count == 1, surnames.contains(words.form[candidate.words.lowerBound]) {
            evidence.surname = 1
        }
        return evidence
    }

    private static func code(_ candidate: ToponymCandidate) -> UInt64 { candidate.key.identity }

    static func isLocative(_ form: Term) -> Bool {
        switch form {
        case "in", "near", "at", "outside", "around", "across", "throughout", "toward", "towards", "into": true
        default: false
        }
    }

    private static func isGiven(_ i: Int, _ parsed: ParsedText, _ lexicon: Lexicon) -> Bool {
        parsed.text.words.flags[i].contains(.capitalised) && lexicon.genders[parsed.text.words.form[i]] != nil
            && parsed.tags[i] == .propn
    }

    /// A given name, or a title as it stands before names.
    private static func isPersonal(_ i: Int, _ parsed: ParsedText, _ lexicon: Lexicon) -> Bool {
        if isGiven(i, parsed, lexicon) { return true }
        switch parsed.text.words.form[i] {
        case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "sen.", "rep.", "gov.",
            "judge", "coach", "sgt.", "capt.", "lt.", "gen.", "col.", "rev.", "prof.":
            return parsed.text.words.flags[i].contains(.capitalised)
        default: return false
        }
    }
}
