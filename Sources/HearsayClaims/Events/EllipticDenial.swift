// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Denials that leave out what they deny: "The rebels said they took the town. The army said that they had not."
///
/// The event told last before is denied again, by whoever speaks. Rows with the mode `as-before` ("did nothing of the
/// kind") are such denials too. Outside of reported speech nothing is read: "he did not" may go on about anything.
///
/// Complexity: linear in the words and events.
struct EllipticDenial {
    let parsed: ParsedText
    let clause: Clause
    let attributions: AttributionIndex

    /// The mode of rows that stand for a denial of what was told before.
    static let mode = "as-before"

    /// The events with those that such words deny, in text order.
    func completed(_ events: [EventMention]) -> [EventMention] {
        var found: [EventMention] = []
        for event in events {
            guard event.mode == EllipticDenial.mode else {
                found.append(event)
                continue
            }
            if let denial = denial(head: event.head, words: event.words, rule: event.rule, in: events) {
                found.append(denial)
            }
        }
        for i in 0..<parsed.count {
            guard let words = bareNegation(i), !attributions.around(i).isEmpty,
                let denial = denial(head: i, words: words, rule: "event.ellipsis", in: events)
            else { continue }
            found.append(denial)
        }
        return found.sorted { $0.head < $1.head }
    }

    /// The words of an auxiliary that stands for its verb, with "not" at the end of its clause.
    private func bareNegation(_ i: Int) -> Range<Int>? {
        switch parsed.lemmas[i] {
        case "do", Words.have, Words.be: break
        default: return nil
        }
        switch parsed.relations[i] {
        case .aux, .auxPass, .cop: return nil
        default: break
        }
        guard parsed.dependent(of: i, .nsubj) != nil,
            let not = parsed.dependents(of: i).first(where: {
                parsed.lemmas[$0] == Words.not || parsed.lemmas[$0] == Words.nt
            }), not == i + 1, not + 1 >= parsed.count || parsed.tags[not + 1] == .punct
        else { return nil }
        return i..<(not + 1)
    }

    /// The event told last, at most two sentences before, denied at word `head`.
    private func denial(head: Int, words: Range<Int>, rule: String, in events: [EventMention]) -> EventMention? {
        let here = parsed.text.sentenceIndex(ofWord: head)
        let told = events.last { event in
            event.head < words.lowerBound && event.mode != EllipticDenial.mode && event.type.isPhysical
                && event.polarity == .asserted && here - parsed.text.sentenceIndex(ofWord: event.head) <= 2
        }
        guard var denial = told else { return nil }
        denial.foldedRules = [denial.rule] + denial.foldedRules
        denial.rule = rule
        denial.head = head
        denial.words = words
        denial.light = nil
        denial.isNoun = false
        denial.polarity = .denied
        denial.harm = ""
        denial.outcomes = []
        return denial
    }
}
