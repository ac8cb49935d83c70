// SPDX-License-Identifier: Apache-2.0

/// The words of all rejections and warnings; the readers only record facts.
enum Wording {
    static func reason(_ kind: Rejection.Kind) -> String {
        switch kind {
        case .unreadable(let reason): "cannot be read (\(reason))"
        case .isDirectory: "is a folder"
        case .empty: "holds no text"
        case .binary(let format): format.map { "is \($0), not text" } ?? "is binary: it holds NUL bytes"
        case .markup: "is HTML or XML, not plain text"
        case .invalidUTF8(let utf16): utf16 ? "is UTF-16, not UTF-8" : "is not UTF-8"
        case .tooLarge(let bytes, let limit):
            (bytes.map { "has \(grouped($0)) bytes" } ?? "is too large") + ", more than the limit of \(grouped(limit))"
        case .badJSON(let reason): "is no JSON object: \(json(reason))"
        case .noText: "has no field 'text'"
        case .wrongType(let field, let found): "the field '\(field)' is \(found), not a string"
        }
    }

    static func remedy(_ kind: Rejection.Kind) -> String {
        switch kind {
        case .unreadable: "check the path and its permissions"
        case .isDirectory: "name its files one by one"
        case .empty: "nothing to code"
        case .binary(let format): format == nil ? "give plain text or JSON Lines" : "convert it to plain text first"
        case .markup: "extract its text first"
        case .invalidUTF8(let utf16):
            utf16 ? "convert it with: iconv -f UTF-16 -t UTF-8" : "convert it with: iconv -f <encoding> -t UTF-8"
        case .tooLarge: "split it or raise --max-document-bytes"
        case .badJSON: "write one JSON object a line"
        case .noText: "put the report's text into a field 'text'"
        case .wrongType(let field, _): "make '\(field)' a string"
        }
    }

    static func warning(_ kind: IngestWarning.Kind) -> String {
        switch kind {
        case .badDate(let value):
            "the publication date '\(shown(value))' is no ISO 8601 date; relative times stay unknown"
        case .duplicateID(let id, let given):
            "the id '\(shown(id))' was used before; this document is called '\(shown(given))'"
        case .ignoredField(let field, let found): "the field '\(field)' is \(found), not a string; it is ignored"
        case .loneSurrogate: "half a surrogate pair in the JSON; it is read as U+FFFD"
        }
    }

    private static func json(_ reason: JSONFault.Reason) -> String {
        switch reason {
        case .notAnObject: "it does not begin with {"
        case .endsEarly: "it ends too early"
        case .unexpected: "an unexpected character"
        case .badEscape: "a wrong escape in a string"
        case .controlCharacter: "a raw control character in a string"
        case .badNumber: "a wrong number"
        case .tooDeep: "nested deeper than \(JSONObjectReader.maxDepth) levels"
        case .trailing: "something follows the object"
        case .duplicateField(let name): "the field '\(name)' stands twice"
        }
    }

    /// At most 60 characters of a value, without anything a terminal would act on.
    private static func shown(_ value: String) -> String {
        let safe = value.unicodeScalars.prefix(60).map { scalar -> Unicode.Scalar in
            let category = scalar.properties.generalCategory
            return category == .control || category == .format ? "?" : scalar
        }
        return String(String.UnicodeScalarView(safe)) + (value.unicodeScalars.dropFirst(60).isEmpty ? "" : "…")
    }

    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        var text = ""
        for (i, digit) in digits.enumerated() {
            if i > 0, (digits.count - i) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
