// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsayText

/// Leaves out nouns that only come back to a death told before: a person is killed once, so that "the killing of X" and
/// "X's assassination" after "gunmen shot X" add no claim (gold decision 14).
///
/// Complexity: linear in the events.
struct Retelling {
    let participants: Participants

    /// The events without those nouns.
    func leftOut(of events: [EventMention]) -> [EventMention] {
        var struck: Set<Int> = []
        return events.filter { event in
            guard event.type == .assault else { return true }
            let persons = (event.recipientHeads + event.patientHeads).flatMap { head in
                participants.mention(head)?.entities.filter { isPerson($0) } ?? []
            }
            let isRetold = event.isNoun && !persons.isEmpty && persons.allSatisfy(struck.contains)
            struck.formUnion(persons)
            return !isRetold
        }
    }

    private func isPerson(_ entity: Int) -> Bool {
        participants.entities[entity].kind == .person && !participants.entities[entity].isPlural
    }
}
