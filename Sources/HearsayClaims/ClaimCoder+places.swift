// SPDX-License-Identifier: Apache-2.0

public import HearsaySyntax
public import HearsayText

extension ClaimCoder {
    /// Finds the place names of a document and the places they mean.
    ///
    /// With `spans` (Unicode scalars of the text) it only tells what these mean. Without a gazetteer and its model nothing
    /// is found.
    public func places(_ document: Document, given spans: [Range<Int>]? = nil) -> PlaceReading {
        guard let toponymFinder else {
            return PlaceReading(document: document, text: SourceText(document.text), wordCount: 0, toponyms: [])
        }
        if let spans {
            let source = SourceText(document.text)
            let sorted = spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            let toponyms = toponymFinder.resolve(
                sorted.map { (source.span(ofScalars: $0), []) }, in: source, url: document.url)
            return PlaceReading(document: document, text: source, wordCount: 0, toponyms: toponyms)
        }
        let parsed = parse(document)
        return PlaceReading(
            document: document, text: parsed.text.source, wordCount: parsed.count,
            toponyms: toponyms(in: parsed, url: document.url))
    }

    /// The place names of a parsed text and the places they mean: this stage alone. `url` is where the text came from, or
    /// empty.
    public func toponyms(in parsed: ParsedText, url: String = "") -> [Toponym] {
        let matches = LexicalMatches(parsed: parsed, lexicon: lexicon)
        return toponymFinder?.find(in: parsed, lexicon: lexicon, matches: matches, url: url) ?? []
    }
}
