// SPDX-License-Identifier: Apache-2.0

/// Rules of white space for text that is taken from pages.
enum PageText {
    /// White space, the unbreakable kinds too.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Control characters, and hyphens and spaces that nobody sees.
    static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// Scalars that are no white space.
    static func letters(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isSpace($1) ? 0 : 1) }
    }

    /// One line: white space of any kind and length becomes a space, and what is unseen goes.
    static func line(_ text: some StringProtocol) -> String {
        var line = ""
        var isPending = false
        for scalar in text.unicodeScalars where !isUnseen(scalar) || isSpace(scalar) {
            if isSpace(scalar) {
                isPending = !line.isEmpty
            } else {
                if isPending { line += " " }
                isPending = false
                line.unicodeScalars.append(scalar)
            }
        }
        return line
    }

    /// The paragraphs of a text whose lines end with line feeds: blank lines part them.
    static func paragraphs(of text: String) -> [String] {
        var paragraphs: [String] = []
        var lines: [String] = []
        func close() {
            if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
            lines = []
        }
        for part in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line(String(part))
            if line.isEmpty { close() } else { lines.append(line) }
        }
        close()
        return paragraphs
    }
}
