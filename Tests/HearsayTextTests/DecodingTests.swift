// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayText

@Suite struct DecodingTests {
    @Test(arguments: ["Two tanks burned.", "Şuşa — Шуша", "\u{1F525}", "line\r\n\tline\u{0C}"])
    func `UTF-8 is text`(text: String) throws {
        #expect(try SourceText.decode(Array(text.utf8)) == text)
        #expect(try SourceText.decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
    }

    @Test(
        arguments: [
            ([0x61, 0xFF], 1), ([0x61, 0x62, 0xC0, 0xAF], 2), ([0xE2, 0x80], 0), ([0x61, 0xED, 0xA0, 0x80], 1),
            ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0x80], 1), ([0xE2, 0x80, 0x41], 0), ([0x63, 0x61, 0x66, 0xE9], 3),
        ] as [([UInt8], Int)])
    func `bytes that are not UTF-8 are refused with their offset`(bytes: [UInt8], offset: Int) {
        let error = #expect(throws: TextError.self) { try SourceText.decode(bytes) }
        #expect(error?.code == "text.invalid-utf8")
        #expect(error?.offset == offset)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], "text.invalid-utf8", "UTF-16"),
            ([0xFE, 0xFF, 0x00, 0x61], "text.invalid-utf8", "UTF-16"),
            ([0x61, 0x00, 0x62], "text.binary", "NUL"),
            (Array("%PDF-1.7 ...".utf8), "text.binary", "PDF"),
            ([0x50, 0x4B, 0x03, 0x04, 0x61], "text.binary", "ZIP"),
            (Array(repeating: 0x01, count: 64), "text.binary", "control"),
            ([], "text.empty", "no text"),
            (Array(" \n\t ".utf8), "text.empty", "4 bytes"),
        ] as [([UInt8], String, String)])
    func `what is no text is refused and named`(bytes: [UInt8], code: String, word: String) {
        let error = #expect(throws: TextError.self) { try SourceText.decode(bytes) }
        #expect(error?.code == code)
        #expect(error?.description.contains(word) == true)
    }

    @Test func `too much is refused with its size`() {
        let error = #expect(throws: TextError.self) { try SourceText.decode(Array("too long".utf8), limit: 4) }
        #expect(error?.code == "text.too-large")
        #expect(error?.size == 8)
    }
}
