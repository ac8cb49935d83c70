// SPDX-License-Identifier: Apache-2.0

import HearsayText

/// A small generator of numbers that gives the same ones on every machine (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// The parts of `text`.
func analyze(_ text: String) -> TokenizedText {
    TextAnalyzer().analyze(SourceText(text))
}

/// The words of `text`, one space between two, `+` before those that go on a multiword token.
func tokens(_ text: String) -> String {
    let parts = analyze(text)
    return (0..<parts.words.count)
        .map { (parts.words.flags[$0].contains(.joinsPrevious) ? "+" : "") + parts.string($0) }
        .joined(separator: " ")
}

/// The sentences of `text`, as they stand in it.
func sentences(_ text: String) -> [String] {
    let parts = analyze(text)
    return parts.sentences.map { parts.source[parts.span(ofWords: $0.words)] }
}

/// What every analysis must fulfil, whatever the text; a description of the first fault, or `nil`.
func fault(in parts: TokenizedText) -> String? {
    let words = parts.words
    var last = 0
    for i in 0..<words.count {
        let span = words.span(i)
        if span.isEmpty || span.start < last || span.end > parts.source.bytes.count { return "word \(i) at \(span)" }
        last = span.end
        if words.form[i] != parts.source.term(of: span) { return "form of word \(i)" }
        if words.flags[i].contains(.joinsPrevious), i == 0 || words.span(i - 1).end != span.start { return "join \(i)" }
    }
    var next = 0
    for (i, sentence) in parts.sentences.enumerated() {
        if sentence.words.isEmpty || sentence.words.lowerBound != next { return "sentence \(i)" }
        if sentence.words.count > 400 + 16 { return "sentence \(i) has \(sentence.words.count) words" }
        next = sentence.words.upperBound
        let block = parts.blocks[sentence.block]
        if !block.span.contains(parts.span(ofWords: sentence.words)) { return "sentence \(i) outside its block" }
        if block.kind == .boilerplate { return "sentence \(i) in boilerplate" }
        if let dateline = block.dateline, dateline.span.overlaps(parts.span(ofWords: sentence.words)) {
            return "sentence \(i) in a dateline"
        }
    }
    if next != words.count { return "words outside sentences" }
    var end = 0
    for block in parts.blocks {
        if block.span.isEmpty || block.span.start < end { return "block at \(block.span)" }
        end = block.span.end
    }
    for i in stride(from: 0, to: words.count, by: max(1, words.count / 2000)) {
        let range = parts.source.scalarRange(of: words.span(i))
        if parts.source.span(ofScalars: range) != words.span(i) { return "way back of word \(i)" }
    }
    return nil
}
