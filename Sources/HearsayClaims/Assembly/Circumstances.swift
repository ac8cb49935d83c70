// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The clauses in which it is looked for where an event is said to have happened: its own first, then those around it.
/// When it happened is found by `EventTimes`.
struct Circumstances {
    let parsed: ParsedText

    /// The heads of the clauses around a predicate, nearest first; reporting clauses end the walk.
    func clauses(around event: EventMention, isCue: (Int) -> Bool) -> [Int] {
        var found = [event.head]
        if let light = event.light { found.append(light) }
        found += event.outcomes.map(\.head)
        var current = event.head
        for _ in 0..<8 {
            guard let head = parsed.head(current) else { break }
            let relation = parsed.relations[current]
            if isCue(head), relation == .ccomp || relation == .parataxis || relation == .obj || relation == .xcomp {
                break
            }
            switch relation {
            case .ccomp, .parataxis, .aclRelcl: return found
            default: break
            }
            if !found.contains(head) { found.append(head) }
            current = head
        }
        return found
    }
}
