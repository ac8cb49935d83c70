// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon
internal import HearsayText

/// Reads what the claims of a document tell into a form in which claims of all documents can be compared.
public struct TellingReader: Sendable {
    private let lexicon: Lexicon
    private let things: ThingFinder
    private let aspects: AspectReader

    /// A reader with the words of a pack.
    public init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        things = ThingFinder(lexicon)
        aspects = AspectReader(lexicon)
    }

    /// One telling for each claim, in the order of the claims. Complexity: linear in the text and the claims.
    public func tellings(of document: DocumentRecord) -> [Telling] {
        guard !document.claims.isEmpty else { return [] }
        let text = TextAnalyzer().analyze(SourceText(document.text))
        func span(_ quote: Quotation) -> Span { text.source.span(ofScalars: quote.range) }
        let voices = document.claims.flatMap { claim in
            ((claim.claimant.map { [$0] } ?? []) + claim.via).map { span($0.quotation) }
        }
        let names = NameFinder(text, lexicon, voices: Array(Set(voices)))
        let sections = Sections(text)
        let published = document.published.flatMap { Moment(iso: $0)?.date.dayNumber }
        return document.claims.map { claim in
            let trigger = span(claim.trigger)
            let sentence = TellingReader.sentence(at: trigger, text)
            let words = sentence.map { text.sentences[$0].words } ?? 0..<0
            let block = sentence.map { text.sentences[$0].block } ?? 0
            let own = names.names(words)
            let around = sentence.map { names.names(TellingReader.paragraph(of: $0, text)) } ?? []
            let speakers = ((claim.claimant.map { [$0] } ?? []) + claim.via).map { span($0.quotation) }
            let isStatements = isOfStatement(claim, span, text)
            var reading = aspects.read(claim, trigger: trigger, sentence: sentence, voices: speakers, text)
            reading.isStatementsTime = isStatements
            return Telling(
                id: claim.id, document: document.id, published: published,
                family: EventFamily(type: claim.type, mode: claim.mode), type: claim.type, mode: claim.mode,
                isDenied: claim.isDenied, isActual: claim.isActual,
                when: DayWindow(claim, published: published, isStatements: isStatements),
                minute: claim.time?.from.flatMap { Moment(iso: $0)?.minute },
                spot: Spot(claim) { place in
                    TellingReader.sentence(at: span(place), text).map { text.sentences[$0].block } == block
                },
                actors: Set(claim.actors.compactMap(Party.init)).sorted(),
                recipients: Set(claim.recipients.compactMap(Party.init)).sorted(),
                things: things.things(in: text, words), names: own,
                surroundings: around.filter { !own.contains($0) },
                tallies: claim.counts.map { Telling.Tally(what: $0.what, of: $0.of, low: $0.low, high: $0.high) },
                sentence: sentence ?? 0, paragraph: block,
                section: sections.number(ofBlock: block), start: claim.trigger.start,
                trigger: text.source.term(of: trigger).code,
                reading: reading)
        }
    }

    /// Whether the claim's time stands right behind the word that attributes it: "the army said on Tuesday".
    private func isOfStatement(_ claim: ClaimRecord, _ span: (Quotation) -> Span, _ text: TokenizedText) -> Bool {
        guard let time = claim.time else { return false }
        let start = span(time.quotation).start
        var low = 0
        var high = text.words.count
        while low < high {
            let middle = (low + high) / 2
            if Int(text.words.start[middle]) < start { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return false }
        let before = text.words.form[low - 1]
        return before == "said" || (claim.cue.split(separator: " ").last.map { Term($0) } == before)
    }

    /// The sentence that a span begins in, or `nil` where it stands in none.
    private static func sentence(at span: Span, _ text: TokenizedText) -> Int? {
        var low = 0
        var high = text.words.count
        while low < high {
            let middle = (low + high) / 2
            if Int(text.words.end[middle]) <= span.start { low = middle + 1 } else { high = middle }
        }
        return low < text.words.count ? text.sentenceIndex(ofWord: low) : nil
    }

    /// The words of the paragraph that a sentence stands in.
    private static func paragraph(of sentence: Int, _ text: TokenizedText) -> Range<Int> {
        let block = text.sentences[sentence].block
        var first = sentence
        var last = sentence
        while first > 0, text.sentences[first - 1].block == block { first -= 1 }
        while last + 1 < text.sentences.count, text.sentences[last + 1].block == block { last += 1 }
        return text.sentences[first].words.lowerBound..<text.sentences[last].words.upperBound
    }
}
