// SPDX-License-Identifier: Apache-2.0

@testable import HearsayIncidents

/// Whether what a linkage quotes stands in the documents as it says.
enum Quotations {
    /// Quotations that are not the words of their document at their place.
    static func faults(_ linkage: Linkage, _ documents: [DocumentRecord]) -> [String] {
        faults(quotations(linkage), documents)
    }

    /// Those of these quotations that are not the words of their document at their place.
    static func faults(_ quotations: [(document: String, words: Quotation)], _ documents: [DocumentRecord]) -> [String]
    {
        var texts: [String: [Unicode.Scalar]] = [:]
        for document in documents { texts[document.id] = Array(document.text.unicodeScalars) }
        return quotations.compactMap { document, words in
            guard let text = texts[document] else { return "\(document) is no document" }
            guard words.start >= 0, words.end <= text.count, words.start <= words.end else {
                return "\(words) lies outside \(document)"
            }
            var found = String.UnicodeScalarView()
            found.append(contentsOf: text[words.start..<words.end])
            return String(found) == words.quote ? nil : "\(words) is '\(String(found))' in \(document)"
        }
    }

    /// All quotations of a linkage, each with its document.
    static func quotations(_ linkage: Linkage) -> [(document: String, words: Quotation)] {
        linkage.incidents.flatMap { incident in
            incident.mentions.map { ($0.doc, $0.trigger) }
                + incident.accounts.flatMap(\.statements).map { ($0.doc, $0.words) }
                + incident.concessions.map { ($0.doc, Quotation(start: $0.start, end: $0.end, quote: $0.quote)) }
        }
    }

    /// What the record of a document quotes itself.
    static func given(_ document: DocumentRecord) -> [Quotation] {
        document.claims.flatMap { claim -> [Quotation] in
            var all = [claim.trigger]
            if let claimant = claim.claimant { all.append(claimant.quotation) }
            all += claim.actors.map(\.quotation)
            all += claim.recipients.map(\.quotation)
            all += claim.counts.map(\.quotation)
            if let place = claim.place { all.append(place.quotation) }
            if let time = claim.time { all.append(time.quotation) }
            return all
        }
    }
}
