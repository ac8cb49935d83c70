// SPDX-License-Identifier: Apache-2.0

/// The encodings that pages are read in, by the names that the web has for them.
enum EncodingName: Hashable {
    case utf8, windows1252
    /// By the name that the system's converter has for it.
    case other(String)

    /// The encoding of this name; `nil` for names that are not on the list, which come from outside and are never handed
    /// on as they are.
    static func named(_ label: String) -> EncodingName? {
        let trimmed = label.prefix(40).filter { $0.isLetter || $0.isNumber }.lowercased()
        switch trimmed {
        // A page that says UTF-16 in letters of one byte cannot be that.
        case "utf8", "unicode11utf8", "utf16", "utf16le", "utf16be": return .utf8
        case "windows1252", "cp1252", "xcp1252", "iso88591", "latin1", "l1", "ascii", "usascii", "ansi":
            return .windows1252
        default: return others[trimmed].map(EncodingName.other)
        }
    }

    private static let others: [String: String] = {
        var names = [
            "koi8r": "KOI8-R", "koi8": "KOI8-R", "koi8u": "KOI8-U", "ibm866": "CP866", "cp866": "CP866",
            "gbk": "GBK", "gb2312": "GBK", "xgbk": "GBK", "gb18030": "GB18030", "big5": "BIG5",
            "big5hkscs": "BIG5-HKSCS", "eucjp": "EUC-JP", "iso2022jp": "ISO-2022-JP", "shiftjis": "SHIFT_JIS",
            "sjis": "SHIFT_JIS", "xsjis": "SHIFT_JIS", "euckr": "EUC-KR", "ksc56011987": "EUC-KR",
            "tis620": "CP874", "windows874": "CP874", "iso885911": "CP874", "latin2": "ISO-8859-2",
            "iso88599": "CP1254", "latin5": "CP1254", "cyrillic": "ISO-8859-5", "arabic": "ISO-8859-6",
            "greek": "ISO-8859-7", "hebrew": "ISO-8859-8", "visual": "ISO-8859-8",
        ]
        for part in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] { names["iso8859\(part)"] = "ISO-8859-\(part)" }
        for page in [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258] {
            names["windows\(page)"] = "CP\(page)"
            names["cp\(page)"] = "CP\(page)"
            names["xcp\(page)"] = "CP\(page)"
        }
        return names
    }()
}
