// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Why a claim reads as it does: the words behind each field, the sentence's tree, the rules, and what was assumed.
public struct ClaimExplanation {
    /// The claim.
    public let claim: Claim
    /// Its document.
    public let document: CodedDocument
    /// What is known of a rule beside its id: the lexicon row, line by line; empty for a rule of the coder itself.
    public let ruleDetails: (String) -> [String]

    /// An explanation.
    public init(claim: Claim, document: CodedDocument, ruleDetails: @escaping (String) -> [String] = { _ in [] }) {
        self.claim = claim
        self.document = document
        self.ruleDetails = ruleDetails
    }

    /// The explanation for people, in lines of at most `width` columns.
    public func bytes(width: Int, hasColor: Bool) -> [UInt8] {
        var lines: [StyledText] = [title]
        let columns = Columns(widths: [14, max(20, width - 18)], gap: 2)
        func section(_ name: String, _ rows: [StyledText]) {
            guard !rows.isEmpty else { return }
            lines += [StyledText(), StyledText(name, .strong)] + rows
        }
        func row(_ name: String, _ value: [StyledText]) -> [StyledText] {
            columns.lines([[indented(StyledText(name, .faint))], value])
        }
        section("Fields", fields.flatMap { row($0.name, [$0.value]) })
        section("Sentence", tree)
        section(
            "Rules",
            claim.rules.flatMap { rule in
                let details = ruleDetails(rule)
                let lines = details.isEmpty ? [ClaimExplanation.origin(of: rule)] : details
                return [indented(StyledText(rule, .accent))]
                    + lines.flatMap { StyledText($0, .faint).wrapped(to: max(20, width - 6)) }.map {
                        indented($0, by: 6)
                    }
            })
        let assumed = claim.assumptions.map { "\($0.field): supplied by \($0.rule)" }
        section("Assumed", (assumed.isEmpty ? ["nothing"] : assumed).map { indented(StyledText($0)) })
        var output = ""
        for line in lines {
            line.write(to: &output, hasColor: hasColor)
            output += "\n"
        }
        return Array(output.utf8)
    }

    private var title: StyledText {
        var line = StyledText("Claim \(claim.id)", .strong)
        line.appendLiteral("  \(SafeText.clean(document.document.id))", .faint)
        if !document.document.title.isEmpty {
            line.appendLiteral("  \(SafeText.clean(document.document.title))", .faint)
        }
        return line
    }

    private var fields: [(name: String, value: StyledText)] {
        var fields: [(name: String, value: StyledText)] = []
        func add(_ name: String, _ value: String, _ span: Span?) {
            var text = StyledText(value)
            if let span {
                if !value.isEmpty { text.appendLiteral(" ") }
                text.append(quoted(span))
            }
            fields.append((name, text))
        }
        func add(_ name: String, _ actor: Actor) {
            let codes = [actor.country, actor.sector].filter { !$0.isEmpty }.joined(separator: " ")
            add(name, actor.name + (codes.isEmpty ? "" : " [\(codes)]"), actor.span)
        }
        if let claimant = claim.claimant {
            add("claimant", claimant)
        } else {
            add("claimant", "the outlet itself", nil)
        }
        for via in claim.via { add("via", via) }
        if let cue = claim.cue { add("cue", "", cue) }
        add("type", claim.type.rawValue + (claim.mode.isEmpty ? "" : " " + claim.mode), nil)
        add("trigger", "", claim.trigger)
        add("polarity", claim.polarity.rawValue, nil)
        add("reality", claim.reality.rawValue, nil)
        for actor in claim.actors { add("actor", actor) }
        for recipient in claim.recipients { add("recipient", recipient) }
        for count in claim.counts {
            let high = count.high.map(String.init) ?? "open"
            add("count", "\(count.what), \(count.of): \(count.low) to \(high)", count.span)
        }
        if let place = claim.place {
            add(
                "place",
                (place.relation.map { $0.words + " " } ?? "") + place.name
                    + (place.country.isEmpty ? "" : " [\(place.country)]") + point(of: place), place.span)
        }
        if let time = claim.time {
            let from = time.from?.description ?? "unknown"
            let to = time.to?.description ?? "unknown"
            add("time", "\(from) to \(to)" + (time.isRelative ? ", by the publication date" : ""), time.span)
        }
        return fields
    }

    /// Class, point and radius of a place; empty where it is unknown.
    private func point(of place: Place) -> String {
        guard let placeClass = place.placeClass else { return "" }
        guard let latitude = place.latitude, let longitude = place.longitude, let radius = place.radius else {
            return " \(placeClass.name)"
        }
        return " \(placeClass.name), \(PlaceWords.point(latitude, longitude, radius: radius))"
    }

    private func quoted(_ span: Span) -> StyledText {
        let range = document.text.scalarRange(of: span)
        var text = StyledText()
        text.appendLiteral(
            "“\(SafeText.clean(document.text.quote(span)))” \(range.lowerBound)-\(range.upperBound)", .faint)
        return text
    }

    private var tree: [StyledText] {
        let text = document.parsed.text
        guard let sentence = text.sentences.first(where: { text.span(ofWords: $0.words).overlaps(claim.trigger) })
        else { return [] }
        let marked = Set(sentence.words.filter { text.words.span($0).overlaps(claim.trigger) })
        return TreeDrawing(parsed: document.parsed, marked: marked).lines(ofWords: sentence.words).map { indented($0) }
    }

    private func indented(_ text: StyledText, by columns: Int = 2) -> StyledText {
        var line = StyledText()
        line.appendLiteral(String(repeating: " ", count: columns))
        line.append(text)
        return line
    }

    /// Where a rule comes from that no table of the pack has.
    private static func origin(of rule: String) -> String {
        rule == Attribution.modelRule ? "decided by the attribution model" : "a rule of the coder"
    }
}
