// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayText

/// Checks that everything read out of a document quotes its words exactly.
///
/// A span must hold something, lie in the text and begin and end on a scalar; the scalars of the original in its exchanged
/// range must be its quote. Attributions must have content that rises without overlap, and parents without a circle.
struct SpanAudit {
    private let coded: CodedDocument
    private let scalars: [Unicode.Scalar]
    private var found: [String] = []

    /// What is wrong, in words; empty if nothing is.
    static func faults(of coded: CodedDocument) -> [String] {
        var audit = SpanAudit(coded)
        audit.run()
        return audit.found
    }

    /// Number of spans that claims and attributions hold.
    static func spanCount(of coded: CodedDocument) -> Int {
        coded.claims.reduce(0) { $0 + spans(of: $1).count }
            + coded.attributions.reduce(0) { $0 + spans(of: $1).count }
    }

    private init(_ coded: CodedDocument) {
        self.coded = coded
        scalars = Array(coded.document.text.unicodeScalars)
    }

    private mutating func run() {
        if !coded.text.original.utf8.elementsEqual(coded.document.text.utf8) { found.append("the text was changed") }
        for claim in coded.claims {
            for (field, span) in SpanAudit.spans(of: claim) { check(span, "claim \(claim.id) \(field)") }
        }
        for (index, attribution) in coded.attributions.enumerated() {
            for (field, span) in SpanAudit.spans(of: attribution) { check(span, "attribution \(index) \(field)") }
            checkContent(attribution, index)
            checkParents(index)
        }
    }

    // MARK: Spans

    private static func spans(of claim: Claim) -> [(String, Span)] {
        var spans = [("trigger", claim.trigger)]
        if let claimant = claim.claimant { spans.append(("claimant", claimant.span)) }
        if let cue = claim.cue { spans.append(("cue", cue)) }
        if let place = claim.place { spans.append(("place", place.span)) }
        if let time = claim.time { spans.append(("time", time.span)) }
        spans += claim.via.map { ("via", $0.span) }
        spans += claim.actors.map { ("actor", $0.span) }
        spans += claim.recipients.map { ("recipient", $0.span) }
        spans += claim.counts.map { ("count", $0.span) }
        return spans
    }

    private static func spans(of attribution: Attribution) -> [(String, Span)] {
        var spans: [(String, Span)] = attribution.content.map { ("content", $0) }
        if let source = attribution.source { spans.append(("source", source)) }
        if let cue = attribution.cue { spans.append(("cue", cue)) }
        return spans
    }

    private mutating func check(_ span: Span, _ field: String) {
        let bytes = coded.text.bytes
        guard span.start >= 0, span.start < span.end, span.end <= bytes.count else {
            found.append("\(field): \(span.start)..<\(span.end) is no stretch of \(bytes.count) bytes")
            return
        }
        if isInside(span.start, bytes) || isInside(span.end, bytes) {
            found.append("\(field): \(span.start)..<\(span.end) cuts a scalar")
        }
        let range = coded.text.scalarRange(of: span)
        guard range.lowerBound >= 0, range.upperBound <= scalars.count, !range.isEmpty else {
            found.append("\(field): scalars \(range) of \(scalars.count)")
            return
        }
        let quote = coded.text.quote(span)
        if !scalars[range].elementsEqual(quote.unicodeScalars) {
            found.append("\(field): '\(quote)' does not stand at scalars \(range)")
        }
    }

    private func isInside(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    }

    // MARK: Attributions

    private mutating func checkContent(_ attribution: Attribution, _ index: Int) {
        if attribution.content.isEmpty { found.append("attribution \(index) has no content") }
        for (a, b) in zip(attribution.content, attribution.content.dropFirst()) where b.start < a.end {
            found.append("attribution \(index): content does not rise")
        }
    }

    private mutating func checkParents(_ index: Int) {
        var current = index
        for _ in coded.attributions.indices {
            guard let parent = coded.attributions[current].parent else { return }
            guard coded.attributions.indices.contains(parent) else {
                found.append("attribution \(current) has no such parent as \(parent)")
                return
            }
            current = parent
        }
        if coded.attributions[current].parent != nil { found.append("attribution \(index): parents form a circle") }
    }
}
