// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Runs the example of a row that counts, of things or words of quantity: a noun phrase.
struct CountRowCheck {
    let coder: ClaimCoder

    private static let opening = "They destroyed "

    func fault(_ example: String, _ cell: String) -> PackCheck.Fault? {
        let expectation = Expectation(cell)
        // "the artillery" is not one of anything: it counts nothing.
        guard let low = expectation["low"] else { return nil }
        guard let count = count(of: example) else { return PackCheck.Fault(reason: "counts nothing", found: "") }
        let high = count.high.map { String($0) } ?? ""
        let found = "of=\(count.of); low=\(count.low); high=\(high)"
        if let of = expectation["of"], of != count.of {
            return PackCheck.Fault(reason: "of is not \(of)", found: found)
        }
        if low != String(count.low) { return PackCheck.Fault(reason: "low is not \(low)", found: found) }
        if let bound = expectation["high"], bound != high {
            return PackCheck.Fault(reason: "high is not '\(bound)'", found: found)
        }
        return nil
    }

    /// The count of the phrase's head.
    func count(of phrase: String) -> Count? {
        let opening = CountRowCheck.opening
        let parsed = coder.parse(Document(text: opening + phrase + " ."))
        let matches = LexicalMatches(parsed: parsed, lexicon: coder.lexicon)
        let participants = coder.participants(
            in: parsed, matches: matches, attributions: AttributionIndex([], in: parsed), outlet: "")
        let finder = CountFinder(parsed: parsed, lexicon: coder.lexicon, matches: matches, participants: participants)
        let words = (0..<parsed.count).filter { parsed.text.words.span($0).start >= opening.utf8.count }
        let tops = words.filter { word in
            parsed.relations[word] != .punct && (parsed.head(word).map { !words.contains($0) } ?? true)
        }
        // A tree that takes "M-30" apart hangs the number on its letter; the thing is the last word of its name.
        let things = words.reversed().filter { matches.thingAt[$0] >= 0 }
        return (things + tops + words.reversed()).lazy.compactMap { finder.count($0, what: "destroyed", inherited: "") }
            .first
    }
}
