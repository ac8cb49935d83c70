// SPDX-License-Identifier: Apache-2.0

/// Named fields as records of a WARC and answers of servers have them, behind a first line of another form.
struct HeaderFields {
    private static let maxFields = 500

    /// The first line.
    let opening: String
    private var values: [String: String] = [:]

    /// The fields in these bytes; `nil` if a line is none. Of fields that stand twice the first counts, but the values of
    /// encodings are joined.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let text = String(decoding: bytes, as: UTF8.self)
        // A line feed after a carriage return is one character to Swift.
        var lines = text.split { $0 == "\n" || $0 == "\r\n" }[...]
        guard let first = lines.popFirst() else { return nil }
        opening = String(first)
        var last: String?
        for line in lines.prefix(HeaderFields.maxFields) {
            if line.first == " " || line.first == "\t" {
                // A line that goes on.
                if let last { values[last]? += " " + PageText.line(line) }
                continue
            }
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return nil }
            let name = line[..<colon].lowercased()
            let value = PageText.line(line[line.index(after: colon)...])
            if let known = values[name] {
                if name.hasSuffix("-encoding") { values[name] = known + ", " + value }
                last = nil
            } else {
                values[name] = value
                last = name
            }
        }
    }

    /// The value of a field, by its name in small letters.
    subscript(name: String) -> String? { values[name] }
}
