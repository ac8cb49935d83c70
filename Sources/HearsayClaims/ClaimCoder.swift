// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import HearsayGazetteer
public import HearsayLexicon
public import HearsaySyntax
public import HearsayText

/// Reads attributed claims out of documents: the main job.
///
/// A coder holds immutable data only and may be shared by any number of workers. Complexity: linear in the words; what
/// looks around among attributions, names and times is bounded.
///
///     let coder = try ClaimCoder.bundled()
///     for claim in coder.code(Document(text: report)).claims { ... }
public struct ClaimCoder: Sendable {
    let analyzer = TextAnalyzer()
    let parser: SyntaxParser
    let lexicon: Lexicon
    let attributionFinder: AttributionFinder
    private(set) var toponymFinder: ToponymFinder?

    /// A coder from a parser and a language pack; without a gazetteer and its model places have no points.
    public init(
        parser: SyntaxParser, lexicon: Lexicon, attribution: AttributionModel? = nil, gazetteer: Gazetteer? = nil,
        toponyms: ToponymModel? = nil
    ) {
        self.parser = parser
        self.lexicon = lexicon
        toponymFinder =
            if let gazetteer, let toponyms { ToponymFinder(model: toponyms, gazetteer: gazetteer) } else { nil }
        attributionFinder = AttributionFinder(lexicon: lexicon, model: attribution)
    }

    /// The coder with the model and pack that come with the program.
    ///
    /// - Parameters:
    ///   - data: a folder to look in first; `nil` for the usual places.
    ///   - overlay: a user's own word lists, laid over those of the program.
    ///   - findsPlaces: whether to open the gazetteer and its model; what does not ask where need not wait for them.
    /// - Throws: `ModelError` or ``LexiconError``, with the places that were searched.
    public static func bundled(
        data: URL? = nil, overlay: URL? = nil, findsPlaces: Bool = true
    ) throws -> ClaimCoder {
        let folder = DataFolder(explicit: data?.path)
        let syntax = try SyntaxModel.bundled(folder: folder)
        return ClaimCoder(
            parser: SyntaxParser(model: syntax), lexicon: try Lexicon.bundled(data: data, overlay: overlay),
            attribution: try AttributionModel.bundled(syntax: syntax, folder: folder),
            gazetteer: findsPlaces ? try Gazetteer.load(data: data?.path) : nil,
            toponyms: findsPlaces ? try ToponymModel.bundled(syntax: syntax, folder: folder) : nil)
    }

    /// The same coder without the places of the world.
    func withoutGazetteer() -> ClaimCoder {
        var coder = self
        coder.toponymFinder = nil
        return coder
    }

    /// The places that it knows; `nil` where it was made without.
    public var gazetteer: Gazetteer? { toponymFinder?.gazetteer }

    /// The syntax model that it parses with.
    public var model: SyntaxModel { parser.model }

    /// Cuts a document's text into blocks, sentences and words, and parses it.
    public func parse(_ document: Document) -> ParsedText {
        Relemmatiser(lexicon: lexicon).correct(
            parser.parse(analyzer.analyze(SourceText(document.text)), keepsStates: true))
    }

    /// Who says what in a parsed text, by their words alone; ``attribute(_:)`` tells whom these stand for.
    public func attributions(in parsed: ParsedText) -> [Attribution] {
        attributionFinder.find(in: parsed)
    }

    /// Reads who says what in a document, with the actors that the sources stand for; no claims.
    public func attribute(_ document: Document) -> CodedDocument {
        let parsed = parse(document)
        let attributions = AttributionIndex(attributions(in: parsed), in: parsed)
        let matches = LexicalMatches(parsed: parsed, lexicon: lexicon)
        let participants = participants(
            in: parsed, matches: matches, attributions: attributions, outlet: document.source,
            places: places(in: parsed, matches: matches, url: document.url))
        return CodedDocument(
            document: document, parsed: parsed,
            attributions: SpeakerResolver(parsed: parsed, participants: participants).resolve(attributions), claims: [])
    }

    /// Reads the claims of a document.
    public func code(_ document: Document) -> CodedDocument {
        let parsed = parse(document)
        return code(document, parsed: parsed, attributions: attributions(in: parsed))
    }

    /// Reads the claims of a document that is parsed already.
    public func code(_ document: Document, parsed: ParsedText, attributions found: [Attribution]) -> CodedDocument {
        let matches = LexicalMatches(parsed: parsed, lexicon: lexicon)
        let attributions = AttributionIndex(found, in: parsed)
        let places = places(in: parsed, matches: matches, url: document.url)
        let participants = participants(
            in: parsed, matches: matches, attributions: attributions, outlet: document.source, places: places)
        let eventFinder = EventFinder(
            parsed: parsed, lexicon: lexicon, matches: matches, participants: participants, attributions: attributions)
        let folded = EventFolding(parsed: parsed, clause: eventFinder.clause).fold(eventFinder.find())
        let told = Mishap(parsed: parsed, lexicon: lexicon, matches: matches).leftOut(
            of: Retelling(participants: participants).leftOut(of: folded))
        let events = EllipticDenial(parsed: parsed, clause: eventFinder.clause, attributions: attributions)
            .completed(told)
        let resolver = ClaimantResolver(parsed: parsed, attributions: attributions, participants: participants)
        let demands = DemandFinder(parsed: parsed, clause: eventFinder.clause, participants: participants)
            .demands { resolver.voices(trigger: parsed.text.words.span($0), head: $0).first?.claimant != nil }
        let times = times(in: parsed, published: document.published)
        let assembler = ClaimAssembler(
            parsed: parsed, lexicon: lexicon, matches: matches,
            places: places, attributions: attributions,
            participants: participants, events: events, demands: demands, times: times,
            authorities: Authorities(parsed: parsed, lexicon: lexicon, matches: matches),
            publisher: lexicon.actor(named: document.source).map { lexicon.actors[$0].name } ?? "",
            documentHash: Term(document.text).code)
        let claims = assembler.assemble()
        return CodedDocument(
            document: document, parsed: parsed,
            attributions: SpeakerResolver(parsed: parsed, participants: participants).resolve(attributions),
            claims: claims.filter { !$0.isInquiry }, inquiries: claims.filter(\.isInquiry))
    }

    /// The places that a parsed text names.
    func places(in parsed: ParsedText, matches: LexicalMatches, url: String) -> DocumentPlaces {
        DocumentPlaces(
            parsed: parsed, lexicon: lexicon, matches: matches,
            toponyms: toponymFinder?.find(in: parsed, lexicon: lexicon, matches: matches, url: url) ?? [],
            gazetteer: gazetteer)
    }

    /// Who a parsed text speaks of.
    func participants(
        in parsed: ParsedText, matches: LexicalMatches, attributions: AttributionIndex, outlet: String,
        places: DocumentPlaces? = nil
    ) -> Participants {
        let home = places.map {
            Home(parsed: parsed, lexicon: lexicon, matches: matches, places: $0, outlet: outlet)
        }
        var finder = ParticipantFinder(
            parsed: parsed, lexicon: lexicon, matches: matches, attributions: attributions, outlet: outlet,
            home: home ?? Home(), places: places)
        return finder.find()
    }
}
