// SPDX-License-Identifier: Apache-2.0

/// A line or paragraph in several inks, which can be measured, wrapped and written.
package struct StyledText: Sendable, Hashable {
    struct Glyph: Sendable, Hashable {
        var character: Character
        var ink: Ink
        var width: Int
    }

    private(set) var glyphs: [Glyph] = []

    /// Nothing.
    package init() {}

    /// Words in one ink, made safe to show.
    package init(_ text: String, _ ink: Ink = .plain) {
        append(text, ink)
    }

    /// Whether there is nothing to show.
    package var isEmpty: Bool { glyphs.isEmpty }

    /// Whether nothing or a space is the last that stands there.
    var endsInSpace: Bool { glyphs.last.map { $0.character == " " } ?? true }

    /// Columns it takes on one line.
    package var width: Int { glyphs.reduce(0) { $0 + $1.width } }

    /// Adds words from outside, made safe to show.
    package mutating func append(_ text: String, _ ink: Ink = .plain) {
        appendLiteral(SafeText.clean(text), ink)
    }

    /// Adds the program's own words as they are, with spaces at their ends.
    package mutating func appendLiteral(_ text: String, _ ink: Ink = .plain) {
        for character in text {
            glyphs.append(Glyph(character: character, ink: ink, width: ColumnWidth.of(character)))
        }
    }

    /// Adds another text behind.
    package mutating func append(_ other: StyledText) {
        glyphs += other.glyphs
    }

    /// Lines of at most `width` columns, broken at spaces, or within a word that is too long for a line.
    package func wrapped(to width: Int) -> [StyledText] {
        var lines: [StyledText] = []
        var line: [Glyph] = []
        var lineWidth = 0
        var breakAt: Int?
        func close(_ glyphs: some Sequence<Glyph>) {
            var text = StyledText()
            text.glyphs = Array(glyphs)
            while text.glyphs.last?.character == " " { text.glyphs.removeLast() }
            lines.append(text)
        }
        for glyph in glyphs {
            if lineWidth + glyph.width > width, !line.isEmpty {
                if glyph.character == " " {
                    close(line)
                    (line, lineWidth, breakAt) = ([], 0, nil)
                    continue
                }
                let end = breakAt ?? line.count
                close(line[..<end])
                line.removeFirst(breakAt.map { $0 + 1 } ?? end)
                lineWidth = line.reduce(0) { $0 + $1.width }
                breakAt = nil
            }
            if glyph.character == " " {
                if line.isEmpty, !lines.isEmpty { continue }
                breakAt = line.count
            }
            line.append(glyph)
            lineWidth += glyph.width
        }
        if !line.isEmpty { close(line) }
        return lines
    }

    /// Writes it, in colours or without.
    package func write(to output: inout String, hasColor: Bool) {
        var ink = Ink.plain
        for glyph in glyphs {
            if hasColor, glyph.ink != ink {
                if ink != .plain { output += Ink.closing }
                output += glyph.ink.opening
                ink = glyph.ink
            }
            output.append(glyph.character)
        }
        if ink != .plain { output += Ink.closing }
    }
}
