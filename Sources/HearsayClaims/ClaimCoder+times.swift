// SPDX-License-Identifier: Apache-2.0

public import HearsaySyntax
public import HearsayText

extension ClaimCoder {
    /// Reads the expressions of time of a document; no claims.
    public func times(_ document: Document) -> TimeReading {
        let parsed = parse(document)
        return TimeReading(document: document, parsed: parsed, times: times(in: parsed, published: document.published))
    }

    /// The expressions of time of a parsed text, resolved against the time of publication: the stage of times alone.
    public func times(in parsed: ParsedText, published: Moment?) -> [TimeExpression] {
        TimeFinder(parsed: parsed, published: published).find()
    }
}
