// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

/// Somebody whom marked words name.
struct Who: Sendable {
    var label: String
    var country: String
    var sector: String
    var name: String?

    init(_ label: String, _ country: String, _ sector: String, name: String? = nil) {
        self.label = label
        self.country = country
        self.sector = sector
        self.name = name
    }

    func record(_ text: MarkedText) -> ActorRecord {
        ActorRecord(quote: text[label], name: name ?? text[label].quote, country: country, sector: sector)
    }
}
