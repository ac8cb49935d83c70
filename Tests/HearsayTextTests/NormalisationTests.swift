// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@Suite struct NormalisationTests {
    @Test(arguments: [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u{2028}b\u{2029}c\u{85}d", "a\nb\nc\nd"),
        ("10\u{A0}000\u{202F}men\u{3000}and\u{2009}more\there", "10 000 men and more here"),
        ("\u{FEFF}Ka\u{AD}bul\u{200B} is\u{2060} calm", "Kabul is calm"),
        ("\u{202A}left\u{202C} \u{200E}right\u{200F}", "left right"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("क्\u{200D}ष", "क्\u{200D}ष"),
        ("\u{1F468}\u{200D}\u{1F469}", "\u{1F468}\u{200D}\u{1F469}"),
        ("an\u{200C}d \u{200D}so", "and so"),
        ("“Çok iyi” – Эрдоган", "“Çok iyi” – Эрдоган"),
        ("", ""),
        ("\r\n\r\n", "\n\n"),
    ])
    func `white space becomes one kind, and what shows nothing goes`(original: String, normalised: String) {
        let source = SourceText(original)
        #expect(String(decoding: source.bytes, as: UTF8.self) == normalised)
        #expect(source.original == original)
    }

    @Test func `a span quotes the words as they came in`() throws {
        let source = SourceText("The\u{A0}Su\u{AD}-25\r\nfell \u{200B}near Şuşa.\u{FEFF}")
        let text = String(decoding: source.bytes, as: UTF8.self)
        #expect(text == "The Su-25\nfell near Şuşa.")
        #expect(source.quote(Span(0, 9)) == "The\u{A0}Su\u{AD}-25")
        #expect(source.quote(Span(10, 14)) == "fell")
        #expect(source.quote(Span(15, 19)) == "near")
        #expect(source.scalarRange(of: Span(0, 3)) == 0..<3)
        #expect(source.scalarRange(of: Span(15, 19)) == 18..<22)
        #expect(source.originalSpan(of: Span(0, 4)) == 0..<5)
        #expect(source.quote(Span(5, 5)) == "")
    }

    @Test func `spans outside the text are cut to it`() {
        let source = SourceText("Ağdam fell")
        #expect(source.quote(Span(-5, 100)) == "Ağdam fell")
        #expect(source.scalarRange(of: Span(90, 100)) == 10..<10)
        #expect(source.span(ofScalars: 0..<500) == Span(0, source.bytes.count))
        #expect(source[Span(3, 200)] == "")
        // A span that cuts a letter in two is widened.
        #expect(source.quote(Span(0, 2)) == "Ağ")
    }

    @Test(arguments: 0..<60)
    func `scalars in the scalar range are the quote, in altered texts too`(seed: UInt64) {
        var dice = Dice(seed)
        let pieces = [
            "Baku", " said ", "\r\n", "\n", "\u{A0}", "\u{2028}", "\u{AD}", "\u{200B}", "\u{FEFF}", "“", "”", "—", "é",
            "Ş", "\u{1F468}\u{200D}\u{1F469}", "می\u{200C}خ", "10", ".", "\t", "\u{85}", "a\u{301}", "北京", " ", "\r",
        ]
        var scalars = ""
        for _ in 0..<Int.random(in: 0..<400, using: &dice) {
            scalars += pieces[Int.random(in: 0..<pieces.count, using: &dice)]
        }
        let source = SourceText(scalars)
        let original = Array(source.original.unicodeScalars)
        let parts = TextAnalyzer().analyze(source)
        #expect(fault(in: parts) == nil)
        let boundaries = (0...source.bytes.count).filter {
            $0 == source.bytes.count || source.bytes[$0] & 0xC0 != 0x80
        }
        for _ in 0..<80 {
            let a = boundaries[Int.random(in: 0..<boundaries.count, using: &dice)]
            let b = boundaries[Int.random(in: 0..<boundaries.count, using: &dice)]
            let span = Span(min(a, b), max(a, b))
            let range = source.scalarRange(of: span)
            var quoted = String.UnicodeScalarView()
            quoted.append(contentsOf: original[range])
            #expect(Array(source.quote(span).unicodeScalars) == Array(quoted))
            #expect(
                SourceText(source.quote(span)).bytes.filter { $0 > 0x20 }
                    == source.bytes[a < b ? a..<b : b..<a].filter { $0 > 0x20 } || span.isEmpty
                    || touchesJoiner(source, span))
        }
    }

    /// Whether the quote alone may be normalised otherwise than inside its text: a joiner stands at its edge.
    private func touchesJoiner(_ source: SourceText, _ span: Span) -> Bool {
        let quote = source.quote(span).unicodeScalars
        return quote.contains("\u{200D}") || quote.contains("\u{200C}")
    }

    @Test func `offsets are right far into a long text`() {
        let text = String(repeating: "Двое раненых — two wounded\r\n", count: 4000)
        let source = SourceText(text)
        let parts = TextAnalyzer().analyze(source)
        let last = parts.words.count - 1
        let range = source.scalarRange(of: parts.words.span(last))
        #expect(range.upperBound == source.original.unicodeScalars.count - 2)
        #expect(source.quote(parts.words.span(last)) == "wounded")
        #expect(source.span(ofScalars: range) == parts.words.span(last))
    }
}
