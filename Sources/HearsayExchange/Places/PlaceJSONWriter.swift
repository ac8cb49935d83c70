// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
public import HearsayGazetteer
internal import HearsayText

/// The place names of a document as JSON Lines: `id` and `toponyms`, each with its span, the point (`lat`, `lon`), the
/// `geonames` id, name, country and class of the place it is taken to mean, the `radius` in kilometres within which that
/// point is meant, and how far it is ahead of other places of the name (`certainty`, 0 to 1).
///
/// A name without a known place has null for all of these. `kind` is `name`, `adjective` ("Russian"), or `dateline`.
public struct PlaceJSONWriter: OutputFrame {
    private let gazetteer: Gazetteer

    /// A writer for places of this gazetteer.
    public init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// One document as one line.
    public func bytes(of reading: PlaceReading) -> [UInt8] {
        var writer = JSONByteWriter()
        let fields = TextFields(text: reading.text)
        writer.object { json in
            json.member("id", reading.document.id)
            json.key("toponyms")
            json.array { json in
                for toponym in reading.toponyms {
                    json.object { json in
                        fields.span(toponym.span, to: &json)
                        json.member(
                            "kind", toponym.isDateline ? "dateline" : toponym.isAdjective ? "adjective" : "name")
                        place(toponym, to: &json)
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    private func place(_ toponym: Toponym, to json: inout JSONByteWriter) {
        let place = toponym.place.map { gazetteer[$0] }
        func number(_ name: StaticString, _ value: Double?) {
            json.key(name)
            if let value { json.number(value) } else { json.null() }
        }
        func text(_ name: StaticString, _ value: String?) {
            json.key(name)
            if let value { json.string(value) } else { json.null() }
        }
        number("lat", place?.point.latitude)
        number("lon", place?.point.longitude)
        json.key("geonames")
        if let id = place?.geonames { json.integer(id) } else { json.null() }
        text("name", place?.name)
        text("country", place?.country)
        text("class", place?.placeClass.name)
        number("radius", place?.radius)
        number("certainty", place == nil ? nil : (toponym.certainty * 100).rounded() / 100)
    }
}
