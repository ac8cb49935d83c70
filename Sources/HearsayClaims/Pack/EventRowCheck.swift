// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Runs the example of a row of event words.
struct EventRowCheck {
    let coder: ClaimCoder

    /// What is wrong with the claims of the example, or `nil`.
    func fault(of row: EventSense) -> PackCheck.Fault? {
        let coded = coder.code(Document(text: row.example))
        guard let reason = row.type == nil ? faultOfSilence(row, coded) : fault(of: row, in: coded) else { return nil }
        let found = coded.claims.map { "\($0.rules.first ?? "?") '\(coded.text[$0.trigger])'" }
        return PackCheck.Fault(reason: reason, found: found.joined(separator: "; "))
    }

    private func fault(of row: EventSense, in coded: CodedDocument) -> String? {
        let fired = (coded.claims + coded.inquiries).filter { $0.rules.contains(row.id) }
        if fired.isEmpty { return "does not fire" }
        let all = fired.map { faults(of: $0, row, coded) }
        return all.contains { $0.isEmpty } ? nil : all[0].joined(separator: ", ")
    }

    /// No claim may be read from the words that a harmless sense takes away, and they must stand in the example.
    private func faultOfSilence(_ row: EventSense, _ coded: CodedDocument) -> String? {
        let heads = Set(row.pattern.headTerms)
        let parsed = coded.parsed
        let words = (0..<parsed.count).filter {
            heads.contains(parsed.lemmas[$0]) || heads.contains(parsed.text.words.form[$0])
        }
        if words.isEmpty { return "the example lacks the word" }
        for word in words {
            let span = parsed.text.words.span(word)
            if let claim = coded.claims.first(where: { $0.trigger.start < span.end && span.start < $0.trigger.end }) {
                return "\(claim.rules.first ?? "?") reads '\(coded.text[claim.trigger])'"
            }
        }
        return nil
    }

    private func faults(of claim: Claim, _ row: EventSense, _ coded: CodedDocument) -> [String] {
        func isNamed(_ words: String, _ actors: [Actor]) -> Bool {
            actors.contains { coded.text[$0.span].lowercased().contains(words.lowercased()) }
        }
        var faults: [String] = []
        var polarity = Polarity.asserted
        var reality: Reality?
        for (key, value) in Expectation(row.expectation).parts {
            switch (key, value) {
            case ("actor", let value?): if !isNamed(value, claim.actors) { faults.append("actor is not \(value)") }
            case ("recipient", let value?):
                if !isNamed(value, claim.recipients) { faults.append("recipient is not \(value)") }
            case (_, let value?):
                if !claim.counts.contains(where: { $0.what == key && "\($0.low)" == value }) {
                    faults.append("no count \(key)=\(value)")
                }
            case ("denied", nil): polarity = .denied
            case (_, nil):
                reality = Reality(rawValue: key)
                if reality == nil { faults.append("'\(key)' is nothing to expect") }
            }
        }
        if claim.polarity != polarity { faults.append("\(claim.polarity)") }
        if reality == nil, row.reality == nil, claim.type != .request, claim.type != .threaten { reality = .actual }
        if let reality, claim.reality != reality { faults.append("\(claim.reality)") }
        return faults
    }
}
