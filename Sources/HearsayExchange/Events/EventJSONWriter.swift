// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayLexicon
internal import HearsayText

/// A document's PLOVER events as JSON Lines: `id`, `text` and `events`.
///
/// An event has `trigger`, `type`, `mode`, `actors`, `recipients`, `reciprocal` (the parties of a meeting, an agreement or a
/// two-sided fight are both) and the ids of its `claims`. Actors have the countries and sectors of PLOVER's codebook.
public struct EventJSONWriter: DocumentFormat {
    /// A writer.
    public init() {}

    /// One document as one line.
    public func bytes(of document: CodedDocument) -> [UInt8] {
        var writer = JSONByteWriter()
        let fields = TextFields(text: document.text)
        writer.object { json in
            json.member("id", document.document.id)
            json.member("text", document.document.text)
            json.key("events")
            json.array { json in
                for event in PloverEvents.events(in: document) {
                    json.object { json in
                        json.key("trigger")
                        fields.words(event.trigger, to: &json)
                        json.member("type", event.type.rawValue)
                        json.member("mode", event.mode)
                        json.key("actors")
                        json.array { json in for one in event.actors { fields.ploverActor(one, to: &json) } }
                        json.key("recipients")
                        json.array { json in for one in event.recipients { fields.ploverActor(one, to: &json) } }
                        json.key("reciprocal")
                        json.boolean(event.isReciprocal)
                        json.key("claims")
                        json.array { json in for id in event.claims { json.string(id) } }
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }
}
