// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// What one origin says on one aspect of an incident, and how that stands to what others say.
struct AccountCell {
    let incident: Incident
    let account: Account
    let aspect: Aspect
    let statements: [Account.Statement]
    let ledger: ReportLedger

    func write(into html: inout HTMLWriter) {
        let disputed = others(in: incident.disputes)
        let agreed = others(in: incident.agreements)
        var classes = disputed.isEmpty ? agreed.isEmpty ? "" : "agreement" : "dispute"
        if statements.isEmpty { classes = "silent" }
        let name = OriginName(account.origin)
        html.element(
            "td", .class(classes), .init("data-origin", account.name.isEmpty ? name.short : account.name)
        ) { html in
            guard !statements.isEmpty else {
                html.element("span", .init("aria-hidden", "true"), text: "–")
                html.element("span", .class("unseen"), text: "says nothing of this")
                return
            }
            for statement in statements.reversed() { write(statement, into: &html) }
            if !disputed.isEmpty { write("≠ disputed with ", disputed, "mark dispute", into: &html) }
            if !agreed.isEmpty { write("= agrees with ", agreed, "mark agreement", into: &html) }
        }
    }

    /// The other origins of the findings on this aspect that name this origin, each once, in their order.
    private func others(in findings: [Finding]) -> [String] {
        var found: [String] = []
        for finding in findings where finding.aspect == aspect && finding.origins.contains(account.origin) {
            for origin in finding.origins where origin != account.origin && !found.contains(origin) {
                found.append(origin)
            }
        }
        return found
    }

    private func write(_ words: String, _ origins: [String], _ classes: String, into html: inout HTMLWriter) {
        let names = origins.map { OriginName($0).short }.joined(separator: ", ")
        html.element("p", .class(classes), text: words + names)
    }

    private func write(_ statement: Account.Statement, into html: inout HTMLWriter) {
        html.element("div", .class(statement.isEarlier ? "statement earlier" : "statement")) { html in
            html.element("p", .class("value")) { html in
                if statement.isEarlier {
                    html.element("span", .class("tag"), text: "↻ earlier")
                    html.plain(" ")
                    html.element("s", text: statement.value)
                } else {
                    html.element("bdi", text: statement.value)
                }
                writeTags(statement, into: &html)
            }
            PassageLink(doc: statement.doc, claim: statement.claim, words: statement.words)
                .write(in: ledger, into: &html)
            writeOrigin(of: statement, into: &html)
        }
    }

    private func writeTags(_ statement: Account.Statement, into html: inout HTMLWriter) {
        if statement.isAssumed {
            html.plain(" ")
            html.element(
                "span", .class("tag assumed"),
                .init("title", "A rule supplied this value; the report has no words of its own for it."),
                text: "° assumed")
        }
        // Harm and acts can be conceded; where and when they were cannot.
        let concedes =
            aspect != .place && aspect != .time
            && incident.concessions.contains {
                $0.claim == statement.claim && $0.origin == account.origin && $0.start < statement.words.end
                    && statement.words.start < $0.end
            }
        if concedes {
            html.plain(" ")
            html.element("span", .class("tag concession"), text: "⚑ concession")
        }
    }

    /// Where and when it was said: outlet and time, and whether the report is a copy.
    private func writeOrigin(of statement: Account.Statement, into html: inout HTMLWriter) {
        html.element("p", .class("said")) { html in
            let document = ledger.document(statement.doc)
            if let source = document?.source, !source.isEmpty {
                html.element("bdi", text: source)
                if statement.published != nil { html.plain(" · ") }
            }
            if let published = statement.published {
                html.element("time", .init("datetime", published), text: Moment(published).text)
            }
            if document == nil { html.element("span", .class("tag"), text: "report not in this file") }
            if let original = ledger.original(of: statement.doc) {
                html.plain(" ")
                html.element(
                    "span", .class("tag copy"), text: "≡ copy of “\(ledger.title(original))”, adds no origin")
            }
        }
    }
}
