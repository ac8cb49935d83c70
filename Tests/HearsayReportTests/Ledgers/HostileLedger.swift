// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents
import HearsayReport

/// Reports that try to be markup, script, or not what they look like.
enum HostileLedger {
    static let attack =
        "</script><script>window.harmed=1</script><!--<script>\"'><img src=x onerror=window.harmed=1>\u{2028}\u{2029}&lt;"
    static let turned = "hit by \u{202E}gnihton\u{202C} and \u{200B}\u{7}"

    static let draft: LedgerDraft = {
        var draft = LedgerDraft()
        let id = "d \"1'<" + "/2\u{202E}é"
        draft.report(
            id, attack, attack, "2031-05-05\"><b>", url: "javascript:window.harmed=1", "A blast " + attack + turned)
        draft.report("other", "", "", nil, url: "HTTPS://example.org/?a=1&b=\"2", "Nothing.")
        draft.claim(
            attack, in: id, trigger: "blast",
            claimant: ActorRecord(
                quote: draft.words(turned, in: id), name: attack, country: "\"<", sector: "<b>"),
            cue: "by", mode: attack, place: draft.place(attack, "<i>", (91, .nan), radius: .infinity, in: id),
            time: TimeRecord(
                quote: Quotation(start: -5, end: 900_000, quote: "x"), from: "<u>", to: nil, precision: nil),
            assumed: [AssumedField(field: attack, rule: attack)])
        var incident = draft.incident(attack, attack, attack, claims: [(id, attack, attack), ("gone", "gone", "/")])
        incident.from = "<day>"
        incident.place = draft.place(attack, attack, (12, 13), radius: .nan, in: id)
        incident.accounts = [
            Account(
                origin: attack, name: attack,
                statements: [
                    draft.says(.counts, attack, attack, in: id, claim: attack, assumed: true),
                    draft.says(.time, turned, "no such words", in: "gone", claim: "gone"),
                ]),
            Account(origin: "", name: "", statements: []), Account(origin: "outlet:", name: "", statements: []),
        ]
        incident.disputes = [Finding(aspect: .counts, origins: [attack, "/"], note: attack, claims: [])]
        incident.links = [.init(a: attack, b: "none", score: .nan, reasons: [attack])]
        incident.counts = [.init(what: attack, of: attack, side: attack, low: .min, high: nil, origins: [attack])]
        incident.credibility = .init(digit: -7, reason: attack)
        draft.linkage = Linkage(incidents: [incident], copies: [[id, "other"], ["gone"], []])
        return draft
    }()

    static func page() throws -> ReportPage {
        try ReportPage(
            documents: draft.documents, linkage: draft.linkage, title: attack, made: attack,
            hashes: ["other": attack], sides: ["\"<": attack])
    }
}
