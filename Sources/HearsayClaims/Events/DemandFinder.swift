// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds demands told without a verb of demanding: "they should release him", "must turn back" in attributed words
/// (gold decision 6). The speaker is claimant and actor; the subject is the one addressed.
struct DemandFinder {
    let parsed: ParsedText
    let clause: Clause
    let participants: Participants

    /// A demand, before it is told who speaks.
    struct Demand {
        var head: Int
        var words: Range<Int>
        var recipients: [Int]
        var isDenied: Bool
    }

    /// The demands in the given words, which somebody is quoted as saying.
    func demands(attributed: (Int) -> Bool) -> [Demand] {
        var found: [Demand] = []
        for i in 0..<parsed.count where parsed.relations[i] == .aux && parsed.tags[i] == .aux {
            switch parsed.lemmas[i] {
            case Words.must, Words.should: break
            default: continue
            }
            guard let head = parsed.head(i), head > i, head - i <= 6,
                parsed.tags[head] == .verb || parsed.tags[head] == .adj,
                attributed(head)
            else { continue }
            // "should have known" blames nobody by rule; "if it should happen" is a condition.
            if parsed.dependents(of: head).contains(where: {
                (parsed.relations[$0] == .aux && parsed.lemmas[$0] == Words.have)
                    || (parsed.relations[$0] == .mark
                        && (parsed.lemmas[$0] == Words.if || parsed.lemmas[$0] == Words.whether))
            }) {
                continue
            }
            var end = head + 1
            for d in parsed.dependents(of: head) where parsed.relations[d] == .compoundPrt && d == end { end = d + 1 }
            let denied = parsed.dependents(of: head).contains {
                parsed.lemmas[$0] == Words.not || parsed.lemmas[$0] == Words.nt || parsed.lemmas[$0] == Words.never
            }
            let subjects = clause.surfaceSubject(head, depth: 0).map(clause.coordinated) ?? []
            found.append(Demand(head: head, words: i..<end, recipients: subjects, isDenied: denied))
        }
        return found
    }
}
