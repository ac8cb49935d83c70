// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Finds expressions of time and resolves them against the day of publication.
///
/// Weekdays and days without a year are the last such day up to publication (the next, for what is still to come);
/// months, years and "since X" are ranges; vague words ("recently") have no value and are left out. Without a publication
/// date only full dates get a value. Complexity: linear in the words.
struct TimeFinder {
    let parsed: ParsedText
    let published: Moment?

    /// The expressions in text order, without overlap.
    func find() -> [TimeExpression] {
        var found: [TimeExpression] = []
        for sentence in parsed.text.sentences {
            var i = sentence.words.lowerBound
            while i < sentence.words.upperBound {
                var scanner = TimeScanner(parsed: parsed, published: published, limit: sentence.words.upperBound, at: i)
                if let expression = scanner.expression(floor: max(sentence.words.lowerBound, found.last?.words.upperBound ?? 0)) {
                    found.append(expression)
                    i = expression.words.upperBound
                } else {
                    i += 1
                }
            }
        }
        return found
    }
}
