// SPDX-License-Identifier: Apache-2.0

internal import HearsayExchange
internal import HearsayIncidents

/// A document as the page's script needs it to show a passage: JSON in a `script` element of its own, which is not read
/// before somebody opens the document.
struct PassageWriter {
    let document: DocumentRecord
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        html.element(
            "script", .init("type", "application/json"), .id("text-" + Anchor(document: document.id).name)
        ) { html in
            html.raw(ScriptSafeJSON.bytes { json in writeDocument(into: &json) })
        }
    }

    private func writeDocument(into json: inout JSONByteWriter) {
        let passage = PassageText(document.text)
        json.object { json in
            json.key("title")
            json.string(ledger.title(document.id))
            json.key("facts")
            json.array { json in
                for fact in DocumentFacts(document: document, ledger: ledger).facts {
                    json.array { json in
                        json.string(fact.name)
                        json.string(fact.value)
                    }
                }
            }
            if let address = WebAddress(document.url) {
                json.key("url")
                json.string(address.address)
            }
            json.key("text")
            json.string(document.text)
            json.key("claims")
            json.array { json in
                for claim in document.claims { write(claim, passage, into: &json) }
            }
        }
    }

    private func write(_ claim: ClaimRecord, _ passage: PassageText, into json: inout JSONByteWriter) {
        json.object { json in
            json.key("id")
            json.string(claim.id)
            json.key("kind")
            json.string(PassageWriter.kind(of: claim))
            if let incident = ledger.incident(ofClaim: claim.id) {
                json.key("incident")
                json.string(Anchor(incident: incident.id).name)
                json.key("incidentTitle")
                json.string(incident.title)
            }
            json.key("assumed")
            json.string(claim.assumed.map { "\($0.field) (\($0.rule))" }.joined(separator: ", "))
            json.key("spans")
            json.array { json in
                for span in passage.spans(of: claim) {
                    json.array { json in
                        json.string(span.role.rawValue)
                        json.integer(span.words.start)
                        json.integer(span.words.end)
                        json.string(span.reading)
                    }
                }
            }
        }
    }

    /// "assault, aerial; denied"
    static func kind(of claim: ClaimRecord) -> String {
        var kind = claim.type.lowercased()
        if !claim.mode.isEmpty { kind += ", " + claim.mode }
        if claim.isDenied { kind += "; denied" }
        if !claim.isActual { kind += "; " + claim.reality }
        return kind
    }
}
