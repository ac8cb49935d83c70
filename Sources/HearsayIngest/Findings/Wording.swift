// SPDX-License-Identifier: Apache-2.0

/// The words of all rejections and warnings; the readers only record facts.
enum Wording {
    static func reason(_ kind: Rejection.Kind) -> String {
        switch kind {
        case .unreadable(let reason): "cannot be read (\(reason))"
        case .isDirectory: "is a folder"
        case .empty: "holds no text"
        case .binary(let format): format.map { "is \($0), not text" } ?? "is binary: it holds NUL bytes"
        case .markup: "is XML of a kind that is not read"
        case .invalidUTF8(let utf16): utf16 ? "is UTF-16, not UTF-8" : "is not UTF-8"
        case .tooLarge(let bytes, let limit):
            (bytes.map { "has \(grouped($0)) bytes" } ?? "is too large") + ", more than the limit of \(grouped(limit))"
        case .badJSON(let reason): "is no JSON object: \(json(reason))"
        case .noText: "has no field 'text'"
        case .wrongType(let field, let found): "the field '\(field)' is \(found), not a string"
        case .cutShort(let what): "the \(what) data ends too early"
        case .damagedGzip: "the gzip data is damaged"
        case .compressionBomb(let ratio): "grows to more than \(ratio) times its size when it is decompressed"
        case .badEncoding(let name): "is in an encoding that cannot be undone ('\(shown(name))')"
        case .symbolicLink: "is a symbolic link in a folder"
        case .notAFile: "is a device, a pipe or a socket"
        case .tooDeep(let what, let limit): "holds \(what) nested deeper than \(limit) levels"
        case .tooMany(let what, let limit): "holds more \(what) than \(grouped(limit))"
        case .noDocuments: "holds no documents"
        case .noArticle: "is a page without running text"
        case .entities: "declares entities of its own, which may unfold without end"
        case .badFeed(let reason): "is no whole feed (\(shown(reason)))"
        case .badArchive(let fault): "is no whole record of a WARC: \(archive(fault))"
        case .badMessage(let fault): "holds no whole answer of a server: \(archive(fault))"
        }
    }

    static func remedy(_ kind: Rejection.Kind) -> String {
        switch kind {
        case .unreadable: "check the path and its permissions"
        case .isDirectory: "name its files one by one"
        case .cutShort: "fetch it again"
        case .damagedGzip: "fetch it again, or check it with: gzip -t"
        case .compressionBomb: "decompress it yourself if you trust it"
        case .badEncoding: "decompress or convert it first"
        case .symbolicLink: "name what it leads to"
        case .notAFile: "name it by itself if it is meant"
        case .tooDeep(let what, _): what == "folders" ? "name the inner folder" : "extract its text first"
        case .tooMany: "split it"
        case .noDocuments: "nothing to code"
        case .noArticle: "extract its text yourself if it has any"
        case .entities: "write the entities out"
        case .badFeed: "fetch it again"
        case .badArchive, .badMessage: "write the archive anew"
        case .empty: "nothing to code"
        case .binary(let format):
            format == nil ? "give text, HTML, a feed, a WARC or JSON Lines" : "convert it to plain text first"
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
            "the publication date '\(shown(value))' is no date that is understood; relative times stay unknown"
        case .duplicateID(let id, let given):
            "the id '\(shown(id))' was used before; this document is called '\(shown(given))'"
        case .ignoredField(let field, let found): "the field '\(field)' is \(found), not a string; it is ignored"
        case .loneSurrogate: "half a surrogate pair in the JSON; it is read as U+FFFD"
        case .replacedBytes(let encoding): "some bytes are no \(shown(encoding)); they are read as U+FFFD"
        case .unknownEncoding(let name, let used):
            "the encoding '\(shown(name))' is not known; it is read as \(used)"
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

    private static func archive(_ fault: ArchiveFault) -> String {
        switch fault {
        case .noVersion: "it does not begin with a version"
        case .badHeader: "its header is wrong"
        case .noLength: "it states no length"
        case .wrongLength: "its length is wrong"
        case .noStatus: "it does not begin with a status"
        case .badChunk: "a chunk of it is wrong"
        case .badCompression: "its compressed data is damaged"
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
