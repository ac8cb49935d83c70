// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents
import HearsayReport

/// Many reports all over the world, made by counting.
enum LargeLedger {
    static func page(incidents: Int, documents: Int) throws -> ReportPage {
        var draft = LedgerDraft()
        let origins = ["AAA/MIL", "BBB/MIL", "outlet:Far Post", "CCC/GOV"]
        let sentence =
            "Shells fell on the outskirts, a spokesman said, and 3 people were hurt before the guns fell silent. "
        var records: [DocumentRecord] = []
        for number in 0..<documents {
            records.append(
                DocumentRecord(
                    id: "d\(number)", title: "Report number \(number)", published: day(number % 200),
                    source: "Far Post",
                    text: "Report number \(number) . " + String(repeating: sentence, count: 20)))
        }
        for number in 0..<incidents {
            let docs = (0..<3).map { "d\((number * 3 + $0) % documents)" }
            var incident = draft.incident(
                "i\(number)", "Incident number \(number) of many",
                claims: docs.enumerated().map { ($1, "c\(number)-\($0)", origins[$0]) })
            incident.from = day(number % 200)
            incident.to = incident.from
            if number % 9 != 0 {
                incident.place = PlaceRecord(
                    quote: Quotation(start: 0, end: 6, quote: "Report"), name: "Place \(number)", country: "")
                incident.place?.lat = Double(number * 37 % 110) - 40
                incident.place?.lon = Double(number * 61 % 340) - 170
                incident.place?.radius = 15
            }
            incident.accounts = docs.enumerated().map { place, doc in
                Account(
                    origin: origins[place], name: "Speaker \(place)",
                    statements: [Aspect.counts, .time, .place].map { aspect in
                        Account.Statement(
                            aspect: aspect, value: "3 wounded (person)", doc: doc, claim: "c\(number)-\(place)",
                            words: Quotation(start: 20, end: 48, quote: "Shells fell on the outskirts"),
                            published: day(number % 200))
                    })
            }
            if number % 4 == 0 {
                incident.disputes = [
                    Finding(aspect: .counts, origins: [origins[0], origins[1]], note: "They do not meet.", claims: [])
                ]
            }
            draft.linkage.incidents.append(incident)
        }
        return try ReportPage(documents: records, linkage: draft.linkage, title: "A large ledger", made: nil)
    }

    private static func day(_ number: Int) -> String {
        let (month, day) = (number / 28 % 12 + 1, number % 28 + 1)
        return "2031-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
    }
}
