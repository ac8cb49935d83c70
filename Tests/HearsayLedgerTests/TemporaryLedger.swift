// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIncidents
import HearsayLedger
import HearsayText

/// A folder with a ledger, which goes away with its owner.
final class TemporaryLedger {
    let folder: URL
    var path: String { folder.appendingPathComponent("hearsay.db").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func open(_ access: Ledger.Access = .adding) throws(LedgerError) -> Ledger {
        try Ledger(path: path, access: access)
    }
}

/// Made-up reports and claims.
enum Sample {
    static let time = "2031-04-01T00:00:00Z"

    static func actor(_ name: String, _ country: String = "", _ sector: String = "MIL") -> [String: Any] {
        ["start": 0, "end": 3, "quote": "The", "name": name, "country": country, "sector": sector]
    }

    /// A claim whose JSON has the fields in a fixed order of its own.
    static func claim(
        _ id: String, type: String = "ASSAULT", claimant: String? = "Vael Defence Office", actor: String = "Kesh Army",
        recipient: String = "Vael", day: String? = "2031-03-14",
        place: (String, Double, Double)? = ("Harn Dam", 40, 45),
        start: Int = 12, trigger: String = "shelled", killed: Int? = nil
    ) throws -> CodedClaim {
        var fields: [String: Any] = [
            "id": id, "trigger": ["start": start, "end": start + trigger.count, "quote": trigger],
            "claimant": claimant.map { Sample.actor($0, "VAE", "GOV") } as Any? ?? NSNull(), "via": [Any](),
            "cue": "said", "type": type, "mode": "artillery", "actors": [Sample.actor(actor, "KES")],
            "recipients": [Sample.actor(recipient, "VAE", "CVL")], "polarity": "asserted", "reality": "actual",
            "counts": killed.map {
                [["what": "killed", "of": "person", "low": $0, "high": $0, "start": 0, "end": 3, "quote": "The"]]
            } ?? [Any](),
            "place": NSNull(), "time": NSNull(), "rules": ["r1"], "assumed": [Any](),
        ]
        if let (name, lat, lon) = place {
            fields["place"] =
                [
                    "start": 0, "end": 3, "quote": "The", "name": name, "country": "VAE", "lat": lat, "lon": lon,
                    "class": "town", "radius": 5.0,
                ] as [String: Any]
        }
        if let day {
            fields["time"] =
                ["start": 0, "end": 3, "quote": "The", "from": day, "to": day, "precision": "day"] as [String: Any]
        }
        let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
        let json = String(decoding: data, as: UTF8.self)
        return CodedClaim(record: try JSONDecoder().decode(ClaimRecord.self, from: data), json: json)
    }

    static func entry(
        _ id: String, text: String = "The gunners shelled the dam.", title: String = "",
        published: String? = "2031-03-15",
        outlet: String = "Vael Daily", claims: [CodedClaim] = []
    ) -> LedgerEntry {
        LedgerEntry(
            document: Document(
                id: id, title: title, published: published.flatMap { Moment(iso: $0) }, source: outlet, text: text),
            claims: claims,
            attributions: [
                AttributionRecord(
                    source: Quotation(start: 0, end: 3, quote: "The"), cue: nil,
                    content: [Quotation(start: 4, end: 11, quote: "gunners")], stance: "asserts", rule: "r", by: "rules"
                )
            ])
    }
}

extension Ledger {
    func allDocuments(_ filter: LedgerFilter = LedgerFilter(), versions: Bool = false) throws -> [StoredDocument] {
        var list: [StoredDocument] = []
        try documents(filter, versions: versions) {
            list.append($0); return true
        }
        return list
    }

    func allClaims(_ filter: LedgerFilter = LedgerFilter()) throws -> [StoredClaim] {
        var list: [StoredClaim] = []
        try claims(filter) {
            list.append($0); return true
        }
        return list
    }

    func allIncidents(_ filter: LedgerFilter = LedgerFilter()) throws -> [StoredIncident] {
        var list: [StoredIncident] = []
        try incidents(filter) {
            list.append($0); return true
        }
        return list
    }

    func allDisputes(_ filter: LedgerFilter = LedgerFilter()) throws -> [StoredDispute] {
        var list: [StoredDispute] = []
        try disputes(filter) {
            list.append($0); return true
        }
        return list
    }

    func allReadings() throws -> [StoredReading] {
        var list: [StoredReading] = []
        try readings {
            list.append($0); return true
        }
        return list
    }
}
