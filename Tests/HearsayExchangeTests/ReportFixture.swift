// SPDX-License-Identifier: Apache-2.0

import HearsayGazetteer
import HearsayLexicon
import HearsaySyntax
import HearsayText

@testable import HearsayClaims

/// A report of our own making, with claims set by hand: the exporters are tested without coder and model.
struct ReportFixture {
    let text: SourceText
    let document: Document
    private let parsed: ParsedText

    static let words = """
        Gunners shell the Orun dam, two sides say\r
        \r
        The Vael Defence Office said on Friday that Kesh gunners had shelled the Orun dam,\u{A0}killing at least four\u{AD}teen \
        workers. \u{201C}We never fired,\u{201D} a Kesh colonel told Radio Tarn, which is heard in 東京 and Asunción.\r
        """

    init(_ words: String = ReportFixture.words, title: String = "Two accounts of the Orun dam", id: String = "orun-1") {
        text = SourceText(words)
        document = Document(
            id: id, title: title, published: Moment(iso: "2031-03-15"), source: "Tarn Courier",
            url: "https://courier.example/orun?a=1&b=\"2\"", text: words)
        parsed = ReportFixture.parse(text)
    }

    /// Trees that hang every word on the first of its sentence.
    private static func parse(_ text: SourceText) -> ParsedText {
        let words = TextAnalyzer().analyze(text)
        let count = words.words.count
        var heads = [Int32](repeating: -1, count: count)
        var relations = [Relation](repeating: .dep, count: count)
        for sentence in words.sentences {
            relations[sentence.words.lowerBound] = .root
            for i in sentence.words.dropFirst() { heads[i] = Int32(sentence.words.lowerBound) }
        }
        var letters: [UInt8] = []
        var starts: [Int32] = [0]
        for i in 0..<count {
            letters += words.string(i).lowercased().utf8
            starts.append(Int32(letters.count))
        }
        return ParsedText(
            text: words, tags: Array(repeating: .noun, count: count), fineTags: Array(repeating: 0, count: count),
            morphology: Array(repeating: [], count: count), lemmas: words.words.form, lemmaBytes: letters,
            lemmaStarts: starts, heads: heads, relations: relations)
    }

    /// Where these words stand first in the normalised text.
    func span(_ words: String) -> Span {
        let wanted = Array(words.utf8)
        for start in text.bytes.indices where text.bytes[start...].starts(with: wanted) {
            return Span(start, start + wanted.count)
        }
        return Span(0, 0)
    }

    /// The document with these claims and attributions.
    func coded(_ claims: [Claim], attributions: [Attribution] = []) -> CodedDocument {
        CodedDocument(document: document, parsed: parsed, attributions: attributions, claims: claims)
    }

    /// A claim with every field filled, and its denial with as little as a claim can have.
    var both: CodedDocument {
        var shelling = Claim(trigger: span("shelled"), type: .assault)
        shelling.id = "c1"
        shelling.claimant = Actor(
            span: span("The Vael Defence Office"), name: "Vael Defence Office", country: "VAE", sector: "MIL")
        shelling.via = [Actor(span: span("Radio Tarn"), name: "Radio Tarn", country: "TRN", sector: "MEDIA")]
        shelling.cue = span("said")
        shelling.mode = "heavy-weapons"
        shelling.actors = [Actor(span: span("Kesh gunners"), name: "Kesh army", country: "KSH", sector: "MIL")]
        shelling.recipients = [Actor(span: span("workers"), name: "workers", country: "VAE", sector: "CVL")]
        shelling.counts = [
            Count(what: "killed", of: "civilian", low: 14, high: nil, span: span("at least fourteen workers"))
        ]
        var place = Place(span: span("the Orun dam"), name: "Orun Dam", country: "VAE")
        place.latitude = 12.5
        place.longitude = -0.0625
        place.placeClass = .point
        place.radius = 2.5
        place.relation = .near
        shelling.place = place
        shelling.time = TimeReference(
            span: span("Friday"), from: Moment(iso: "2031-03-14"), to: Moment(iso: "2031-03-14T23:59Z"),
            isRelative: true)
        shelling.rules = ["assault.shell.v", "time.weekday"]
        shelling.assumptions = [
            Assumption(field: "recipients[0].country", rule: "actor.place"),
            Assumption(field: "time.from", rule: "time.published-week"),
        ]
        var denial = Claim(trigger: span("fired"), type: .reject)
        denial.id = "c2"
        denial.polarity = .denied
        denial.reality = .possible
        return coded(
            [shelling, denial],
            attributions: [
                Attribution(
                    source: span("The Vael Defence Office"), sourceHead: 1, cue: span("said"), cueHead: 2,
                    content: [span("Kesh gunners"), span("shelled")], stance: .says, rule: "cue.say.v"),
                Attribution(
                    source: nil, sourceHead: nil, cue: nil, cueHead: nil, content: [span("We never fired")],
                    stance: .denies, rule: "quote"),
            ])
    }
}
