// SPDX-License-Identifier: Apache-2.0

/// The plain letters of Latin letters with marks: "é" is e, "ł" is l, "Ə" is a.
///
/// From the canonical decompositions of Unicode 15, and for letters that have none from how English writes them.
enum LatinLetters {
    /// U+00C0 to U+024F; `_` where there is none.
    private static let extended: StaticString = """
        aaaaaaaceeeeiiiidnooooo_ouuuuytsaaaaaaaceeeeiiiidnooooo_ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg\
        gggghhhhiiiiiiiiiiiijjkkkllllll__llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        _b____o___d___eaeff_g__ikk______oo_____________uu__yy__z____________dddlllnnnaaiioouuuuuuuuuueaa\
        aaaa__ggkkoooozzjdddgg__nnaaaaooaaaaeeeeiiiioooorrrruuuusstt__hh______aaeeooooooooyy____________\
        ____u___________
        """

    /// U+1E00 to U+1EFF.
    private static let additional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
        ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy_s__s_aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy______
        """

    /// The plain letter of a code point, and the second where it has two ("æ"); `nil` if it is no Latin letter.
    @inline(__always)
    static func plain(_ scalar: UInt32) -> (UInt8, UInt8?)? {
        if let two = pair(scalar) { return two }
        let letter: UInt8
        switch scalar {
        case 0xC0...0x24F: letter = extended.utf8Start[Int(scalar - 0xC0)]
        case 0x1E00...0x1EFF: letter = additional.utf8Start[Int(scalar - 0x1E00)]
        case 0x259: letter = 0x61
        case 0x253: letter = 0x62
        case 0x256, 0x257: letter = 0x64
        case 0x25B: letter = 0x65
        case 0x254: letter = 0x6F
        default: return nil
        }
        return letter == 0x5F ? nil : (letter, nil)
    }

    private static func pair(_ scalar: UInt32) -> (UInt8, UInt8?)? {
        switch scalar {
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: (0x61, 0x65)
        case 0xDE, 0xFE: (0x74, 0x68)
        case 0xDF, 0x1E9E: (0x73, 0x73)
        case 0x132, 0x133: (0x69, 0x6A)
        case 0x152, 0x153: (0x6F, 0x65)
        default: nil
        }
    }
}
