// SPDX-License-Identifier: Apache-2.0

/// Writes HTML as bytes. What goes in as text comes out escaped; there is no way to write a reader's text as markup.
struct HTMLWriter {
    /// An attribute of an element. Without a value it stands alone ("hidden").
    struct Attribute {
        let name: StaticString
        let value: String?

        init(_ name: StaticString, _ value: String? = nil) {
            self.name = name
            self.value = value
        }

        static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
        static func id(_ id: String) -> Attribute { Attribute("id", id) }
        static func href(_ address: String) -> Attribute { Attribute("href", address) }
        static func label(_ words: String) -> Attribute { Attribute("aria-label", words) }
        static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
        static func scope(_ scope: String) -> Attribute { Attribute("scope", scope) }
    }

    private(set) var bytes: [UInt8] = []

    /// The bytes so far, which are then forgotten.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Writes an element and what `body` puts into it.
    mutating func element(_ tag: StaticString, _ attributes: Attribute..., body: (inout HTMLWriter) -> Void) {
        open(tag, attributes)
        body(&self)
        close(tag)
    }

    /// Writes an element that holds nothing but text.
    mutating func element(_ tag: StaticString, _ attributes: Attribute..., text: String) {
        open(tag, attributes)
        self.text(text)
        close(tag)
    }

    /// Writes an element that has no end tag, such as `meta`.
    mutating func void(_ tag: StaticString, _ attributes: Attribute...) { open(tag, attributes) }

    /// Writes text: escaped, with characters that one cannot see, or that turn the order of others, shown by their
    /// number.
    mutating func text(_ text: String) {
        escape(text) { html, hidden in
            html.open("span", [.class("control")])
            html.append(VisibleText.name(of: hidden))
            html.close("span")
        }
    }

    /// Writes words of the program's own that hold neither markup nor anything to escape.
    mutating func plain(_ words: StaticString) { append(words) }

    /// Writes what is neither text nor markup to this writer: a style sheet, a script, JSON for a script.
    ///
    /// The caller vouches that it cannot end its element.
    mutating func raw(_ bytes: some Sequence<UInt8>) { self.bytes.append(contentsOf: bytes) }

    private mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
        append("<")
        append(tag)
        for attribute in attributes {
            append(" ")
            append(attribute.name)
            guard let value = attribute.value else { continue }
            append("=\"")
            escape(value) { html, hidden in
                html.append("[")
                html.append(VisibleText.name(of: hidden))
                html.append("]")
            }
            append("\"")
        }
        append(">")
    }

    private mutating func close(_ tag: StaticString) {
        append("</")
        append(tag)
        append(">")
        if HTMLWriter.endsLine(tag) { bytes.append(0x0A) }
    }

    /// Elements after which a line ends, so that the source of the page can be read and compared.
    private static func endsLine(_ tag: StaticString) -> Bool {
        switch tag.description {
        case "a", "bdi", "code", "dd", "q", "s", "span", "strong", "time", "option", "label", "abbr", "summary": false
        default: true
        }
    }

    private mutating func append(_ words: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    }

    private mutating func append(_ words: String) { bytes.append(contentsOf: words.utf8) }

    /// Writes text with what would be markup escaped, and hands characters that are hidden to `show`.
    ///
    /// What needs no look is written stretch by stretch. Complexity: linear in the text.
    private mutating func escape(_ text: String, show: (inout HTMLWriter, Unicode.Scalar) -> Void) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            var i = 0
            while i < utf8.count {
                guard VisibleText.needsLook(utf8[i]) else {
                    i += 1
                    continue
                }
                let (scalar, length) = HTMLWriter.scalar(utf8, at: i)
                if let replacement = HTMLWriter.escapes(scalar) {
                    bytes.append(contentsOf: utf8[start..<i])
                    append(replacement)
                    start = i + length
                } else if VisibleText.isHidden(scalar) {
                    bytes.append(contentsOf: utf8[start..<i])
                    show(&self, scalar)
                    start = i + length
                }
                i += length
            }
            bytes.append(contentsOf: utf8[start...])
        }
    }

    private static func escapes(_ scalar: Unicode.Scalar) -> StaticString? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\r": ""
        default: nil
        }
    }

    /// The scalar that begins at a byte of a string's UTF-8, which is always well formed, and its length in bytes.
    private static func scalar(_ utf8: UnsafeBufferPointer<UInt8>, at i: Int) -> (Unicode.Scalar, Int) {
        let lead = utf8[i]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
        for k in 1..<max(1, length) { value = value << 6 | UInt32(utf8[i + k] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
