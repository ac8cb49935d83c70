// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The last event of a passage that was told with its time: what the next sentences tell of its outcome happened then.
struct PassageScene {
    let parsed: ParsedText
    private let background: Background
    private var event: EventMention?
    private var time = 0
    private var sentence = 0

    /// No event yet.
    init(parsed: ParsedText) {
        self.parsed = parsed
        background = Background(parsed: parsed)
    }

    /// Takes an attack that has happened as the one that is told of; anything else leaves the scene as it is.
    mutating func move(to event: EventMention, at time: Int) {
        guard event.type == .assault, event.reality == .actual else { return }
        self.event = event
        self.time = time
        sentence = parsed.text.sentenceIndex(ofWord: event.head)
    }

    /// The time of an attack's outcome that is told in the same or the next two sentences of its paragraph: who was
    /// killed, by nobody that is named.
    func time(for other: EventMention) -> Int? {
        guard let event, other.type == .assault, !other.harm.isEmpty, other.harm != "unharmed",
            other.actorHeads.isEmpty, !other.isNoun, !background.isGeneral(other)
        else {
            return nil
        }
        let here = parsed.text.sentenceIndex(ofWord: other.head)
        guard here >= sentence, here - sentence <= 2,
            parsed.text.sentences[here].block == parsed.text.sentences[sentence].block, event.head < other.head
        else { return nil }
        return time
    }
}
