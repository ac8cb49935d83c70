// SPDX-License-Identifier: Apache-2.0

/// The name by which a part of the page is linked to: `incident-` or `doc-` and the id.
///
/// Ids may hold any characters, names of parts must not; so all but ASCII letters, digits, `-` and `.` are written as
/// `_` and two hexadecimal digits a byte. No two ids get the same name.
struct Anchor: Hashable {
    let name: String

    init(incident id: String) { name = "incident-" + Anchor.encoded(id) }
    init(document id: String) { name = "doc-" + Anchor.encoded(id) }

    /// The address of the part within the page.
    var address: String { "#" + name }

    private static func encoded(_ id: String) -> String {
        var name = ""
        for byte in id.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                name.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                name += byte < 16 ? "_0" : "_"
                name += String(byte, radix: 16)
            }
        }
        return name
    }
}
