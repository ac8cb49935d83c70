// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import HearsayText
import Testing

@testable import HearsayIncidents

/// The linker with the English pack, loaded once for all tests.
enum Desk {
    private static let loaded = Result { try Lexicon.bundled() }

    static func lexicon() throws -> Lexicon { try loaded.get() }

    private static let made = Result { Linker(try lexicon()) }

    static func linker() throws -> Linker { try made.get() }

    static func origins() throws -> OriginResolver { OriginResolver(try lexicon()) }

    static func analysed(_ text: String) -> TokenizedText { TextAnalyzer().analyze(SourceText(text)) }

    static func link(_ reports: [Report], bounds: LinkBounds = LinkBounds()) throws -> Linkage {
        try link(reports.map(\.document), bounds: bounds)
    }

    static func link(_ documents: [DocumentRecord], bounds: LinkBounds = LinkBounds()) throws -> Linkage {
        let linker = try linker()
        let prepared = documents.map(linker.prepare)
        guard bounds != LinkBounds() else { return linker.link(prepared) }
        let ordered = prepared.sorted { $0.document.id < $1.document.id }
        let copies = linker.copies(
            of: ordered.map { ($0.document.id, $0.document.published, $0.document.outlet, $0.document.agency) },
            ordered.map(\.fingerprint))
        return Linkage(
            incidents: linker.link(ordered.map(\.document), copies: copies, bounds: bounds).flatMap(\.incidents),
            copies: copies)
    }

    /// The one incident that all claims of these reports make.
    static func incident(_ reports: [Report]) throws -> Incident {
        let incidents = try link(reports).incidents
        try #require(incidents.count == 1, "\(incidents.map { $0.mentions.map(\.trigger.quote) })")
        return incidents[0]
    }

    /// The findings of an incident of all claims of these reports, whether the linker would join them or not.
    static func joined(_ reports: [Report]) throws -> Incident {
        let all = reports.flatMap { report in
            report.document.claims.map { LinkBounds.Claim(document: report.document.id, claim: $0.id) }
        }
        let incidents = try link(reports, bounds: LinkBounds(together: [all])).incidents
        try #require(incidents.count == 1)
        return incidents[0]
    }
}

extension Linkage {
    /// The incident that a claim is in; fails where it is in none or in two.
    func incident(of claim: LinkBounds.Claim) throws -> Incident {
        let found = incidents.filter { $0.mentions.contains { $0.doc == claim.document && $0.claim == claim.claim } }
        try #require(found.count == 1)
        return found[0]
    }

    /// Whether two claims are in one incident.
    func joins(_ a: LinkBounds.Claim, _ b: LinkBounds.Claim) throws -> Bool {
        try incident(of: a).id == incident(of: b).id
    }
}

extension Incident {
    /// The aspects on which origins differ, without repetition.
    var disputed: Set<Aspect> { Set(disputes.map(\.aspect)) }

    /// The aspects on which independent origins agree.
    var agreed: Set<Aspect> { Set(agreements.map(\.aspect)) }

    /// The dispute on an aspect.
    func dispute(on aspect: Aspect) throws -> Finding { try #require(disputes.first { $0.aspect == aspect }) }

    /// The agreement on an aspect.
    func agreement(on aspect: Aspect) throws -> Finding { try #require(agreements.first { $0.aspect == aspect }) }
}
