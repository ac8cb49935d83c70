// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Leaves out deaths and injuries that nobody is said to have caused, in passages about accidents or catastrophes
/// of documents in which nobody armed acts: accidents and disasters are no events (codebook, ASSAULT).
///
/// Complexity: linear in the words and events.
struct Mishap {
    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches

    /// The mode of rows whose deaths are those of an attack only where the passage tells of one ("died in hospital").
    static let aftermath = "aftermath"

    /// The events without those.
    func leftOut(of events: [EventMention]) -> [EventMention] {
        withoutAccidents(withoutNaturalDeaths(events))
    }

    /// Leaves out what may be an attack's aftermath in passages without an attack: none in the same paragraph or the two
    /// before it.
    private func withoutNaturalDeaths(_ events: [EventMention]) -> [EventMention] {
        let attacks = Set(
            events.lazy.filter { $0.type == .assault && $0.mode != Mishap.aftermath && !isUncaused($0) }
                .map { block(of: $0.head) })
        return events.compactMap { event in
            guard event.mode == Mishap.aftermath else { return event }
            let block = block(of: event.head)
            guard (max(0, block - 2)...block).contains(where: attacks.contains) else { return nil }
            var event = event
            event.mode = ""
            return event
        }
    }

    private func withoutAccidents(_ events: [EventMention]) -> [EventMention] {
        guard events.contains(where: isUncaused), !isOfForce(events) else { return events }
        var hazards: Set<Int> = []
        for i in 0..<parsed.count where lexicon.hazards.contains(parsed.lemmas[i]) { hazards.insert(block(of: i)) }
        guard !hazards.isEmpty else { return events }
        return events.filter { !isUncaused($0) || !hazards.contains(block(of: $0.head)) }
    }

    private func isUncaused(_ event: EventMention) -> Bool {
        (event.type == .assault || event.type == .coerce) && Mishap.harms.contains(event.harm)
            && event.actorHeads.isEmpty && !event.isNoun
    }

    private static let harms: Set<String> = ["killed", "wounded", "missing", "casualties", "displaced", "unharmed"]

    /// Whether the document tells of force: of weapons or armed people, or of an act of force with a doer.
    private func isOfForce(_ events: [EventMention]) -> Bool {
        if events.contains(where: { $0.type == .assault && ($0.isNoun || !$0.actorHeads.isEmpty) }) { return true }
        return matches.agents.contains { ["MIL", "REB", "SPY"].contains(lexicon.agents[$0.entry].sector) }
            || matches.things.contains { ["weapon", "munition"].contains(lexicon.equipment[$0.entry].kind) }
    }

    private func block(of word: Int) -> Int {
        parsed.text.sentences[parsed.text.sentenceIndex(ofWord: word)].block
    }
}
