// SPDX-License-Identifier: Apache-2.0

internal import HearsayExchange
internal import HearsayIncidents

/// What the page's script needs of the incidents to filter them and to draw map and timeline.
struct PageDataWriter {
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        html.element("script", .init("type", "application/json"), .id("ledger")) { html in
            html.raw(
                ScriptSafeJSON.bytes { json in
                    json.object { json in
                        json.key("incidents")
                        json.array { json in
                            for incident in ledger.linkage.incidents { write(incident, into: &json) }
                        }
                    }
                })
        }
    }

    private func write(_ incident: Incident, into json: inout JSONByteWriter) {
        json.object { json in
            json.key("anchor")
            json.string(Anchor(incident: incident.id).name)
            json.key("title")
            json.string(incident.title)
            json.key("type")
            json.string(incident.type)
            json.key("from")
            write(day(incident.from ?? incident.to), into: &json)
            json.key("to")
            write(day(incident.to ?? incident.from), into: &json)
            json.key("origins")
            json.array { json in
                for account in incident.accounts { json.string(account.origin) }
            }
            json.key("disputes")
            json.array { json in
                for aspect in Aspect.allCases where incident.disputes.contains(where: { $0.aspect == aspect }) {
                    json.string(aspect.rawValue)
                }
            }
            json.key("published")
            json.array { json in
                for time in published(incident) { json.string(time) }
            }
            writePoint(incident.place, into: &json)
        }
    }

    /// Days on which reports of the incident were published, each report once.
    private func published(_ incident: Incident) -> [String] {
        let documents = Set(incident.mentions.map(\.doc))
        return documents.compactMap { ledger.document($0)?.published }.map { String($0.prefix(10)) }.sorted()
    }

    private func writePoint(_ place: PlaceRecord?, into json: inout JSONByteWriter) {
        guard let place, let lat = place.lat, let lon = place.lon, abs(lat) <= 90, abs(lon) <= 180 else { return }
        json.key("lat")
        json.number(lat)
        json.key("lon")
        json.number(lon)
        json.key("radius")
        json.number(place.radius.map { $0.isFinite ? max(0, $0) : 0 } ?? 0)
        json.key("place")
        json.string(IncidentWords.place(place))
    }

    private func day(_ iso: String?) -> String? { iso.map { String($0.prefix(10)) } }

    private func write(_ text: String?, into json: inout JSONByteWriter) {
        if let text { json.string(text) } else { json.null() }
    }
}
