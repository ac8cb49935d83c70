// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayText

/// The actors of a document as JSON Lines: `id`, `text` and `actors`, every mention in text order with its span, name and
/// the country and sector of PLOVER's codebook.
///
/// A text that is a noun phrase and no sentence ("two Danish frigates") has `country` and `sector` of its own: those of
/// the actor that the phrase stands for, empty where it stands for none.
public struct ActorJSONWriter: OutputFrame {
    /// A writer.
    public init() {}

    /// One document as one line.
    public func bytes(of reading: ActorReading) -> [UInt8] {
        var writer = JSONByteWriter()
        let fields = TextFields(text: reading.text)
        writer.object { json in
            json.member("id", reading.document.id)
            json.member("text", reading.document.text)
            if let phrase = reading.phrase {
                json.member("country", phrase.country)
                json.member("sector", phrase.sector)
            }
            json.key("actors")
            json.array { json in for actor in reading.actors { fields.ploverActor(actor, to: &json) } }
        }
        return writer.bytes + [0x0A]
    }
}
