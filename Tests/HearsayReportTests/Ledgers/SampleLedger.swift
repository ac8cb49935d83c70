// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents
import HearsayReport

/// A ledger of invented reports on several continents: what the tests look at, and the picture in the documentation.
enum SampleLedger {
    static let draft: LedgerDraft = {
        var draft = LedgerDraft()
        draft.addBorderShelling()
        draft.addMarket()
        draft.addTown()
        draft.addPipeline()
        draft.addSmallReports()
        draft.linkage.incidents.sort(by: Incident.isBefore)
        return draft
    }()

    static let hashes = ["wire-1": "5f0c6dcb2dd0a0b6c1f7a3b4d9d2b0fb3a52d2c0c7ed8a3fd5a1b3a7e7a3c941"]

    static let sides = [
        "THA": "Thailand", "KHM": "Cambodia", "SDN": "Sudan", "COD": "DR Congo", "COL": "Colombia",
        "IGO": "Intergovernmental",
    ]

    static func page(made: String? = "2031-05-09T12:00:00Z") throws -> ReportPage {
        try ReportPage(
            documents: draft.documents, linkage: draft.linkage, title: "Example ledger of invented reports",
            made: made, hashes: hashes, sides: sides)
    }
}
