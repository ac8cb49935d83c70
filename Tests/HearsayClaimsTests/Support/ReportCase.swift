// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsayText
import Testing

/// A short report and the claims that a reader gets out of it, one a line, in text order.
///
/// A line opens with the trigger's words and the type; behind bars stand `says`, `via`, `actors`, `recipients`, `counts`,
/// `place`, `time`, `mode`, and the bare words `denied`, `planned`, `demanded`, `threatened`, `possible`. `-` is none; items are
/// parted by semicolons. Without `says` the outlet speaks; without one of the other fields it is not looked at. An actor may
/// be given by name, quote, country ("PER") or country and sector ("PER/MIL").
struct ReportCase: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    var testDescription: String { text }

    init(_ text: String, _ expected: String...) {
        self.init(text, lines: expected)
    }

    init(_ text: String, lines: [String]) {
        self.text = text
        expected = lines
    }

    /// Whether trigger and type agree; the trigger may be longer by a preposition ("called for", "called").
    private func isSame(_ found: String, _ wanted: String) -> Bool {
        let type = wanted.split(separator: " ").last ?? ""
        return found.hasPrefix(wanted.dropLast(type.count)) && found.hasSuffix(type)
    }

    /// Where the claims of the coded report differ from what is expected, in words; empty if nowhere.
    func differences(in coded: CodedDocument) -> [String] {
        let found = coded.claims.map { "\(coded.text.quote($0.trigger)) \($0.type.rawValue)" }
        let wanted = expected.map { $0.split(separator: "|")[0].trimmed }
        guard found.count == wanted.count, zip(found, wanted).allSatisfy(isSame) else {
            return ["claims: \(found), not \(wanted)"]
        }
        return zip(expected, coded.claims).flatMap { line, claim in
            ClaimReading(claim: claim, text: coded.text).differences(from: line).map {
                "\(coded.text[claim.trigger]): \($0)"
            }
        }
    }
}

/// A claim, to be held against a line of a ``ReportCase``.
struct ClaimReading {
    let claim: Claim
    let text: SourceText

    func differences(from line: String) -> [String] {
        var fields: [String: String] = [:]
        var flags: Set<String> = []
        for part in line.split(separator: "|").dropFirst() {
            let words = part.trimmed.split(separator: " ", maxSplits: 1)
            if words.count > 1 { fields[String(words[0])] = words[1].trimmed } else { flags.insert(String(words[0])) }
        }
        var found: [String] = []
        func compare(_ field: String, _ value: String, _ wanted: String) {
            if value != wanted { found.append("\(field) is \(value), not \(wanted)") }
        }
        compare("polarity", claim.polarity.rawValue, flags.remove("denied") == nil ? "asserted" : "denied")
        compare("reality", claim.reality.rawValue, flags.first ?? "actual")
        match("says", claim.claimant.map { [$0] } ?? [], fields["says"] ?? "-", &found)
        if let via = fields["via"] { match("via", claim.via, via, &found) }
        if let actors = fields["actors"] { match("actors", claim.actors, actors, &found) }
        if let recipients = fields["recipients"] { match("recipients", claim.recipients, recipients, &found) }
        if let mode = fields["mode"] { compare("mode", claim.mode, mode) }
        if let place = fields["place"] { compare("place", claim.place?.name ?? "-", place) }
        if let time = fields["time"] { compare("time", claim.time?.from.map { "\($0.date)" } ?? "-", time) }
        if let counts = fields["counts"] {
            compare("counts", claim.counts.map(label).joined(separator: ";"), counts == "-" ? "" : counts)
        }
        return found
    }

    private func label(_ count: Count) -> String {
        "\(count.what) \(count.of) \(count.low) \(count.high.map(String.init) ?? "-")"
    }

    private func match(_ field: String, _ actors: [Actor], _ wanted: String, _ found: inout [String]) {
        let items = wanted == "-" ? [] : wanted.split(separator: ";").map(\.trimmed)
        let fits = items.count == actors.count && zip(items, actors).allSatisfy { labels($1).contains($0) }
        if !fits { found.append("\(field) is \(actors.map { labels($0).joined(separator: "=") }), not \(wanted)") }
    }

    private func labels(_ actor: Actor) -> [String] {
        [actor.name, text.quote(actor.span), actor.country, "\(actor.country)/\(actor.sector)"]
    }
}

extension Substring {
    /// Without spaces at its ends.
    fileprivate var trimmed: String {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
