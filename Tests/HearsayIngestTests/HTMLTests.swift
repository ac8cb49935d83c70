// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIngest
import HearsayText
import Testing

/// A way to write the same page, by its bytes.
struct EncodedPage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
    var text: String
    var warning: String?

    private static func page(_ head: String, _ text: [UInt8]) -> [UInt8] {
        Array("<html><head>\(head)</head><body><p>".utf8) + text + Array(" said that the guns were silent.</p>".utf8)
    }

    private static func written(
        _ name: String, _ head: String, _ bytes: [UInt8], _ word: String, warning: String? = nil
    ) -> EncodedPage {
        EncodedPage(
            testDescription: name, bytes: page(head, bytes), text: word + " said that the guns were silent.",
            warning: warning)
    }

    static let all = [
        written("UTF-8, not said", "", Array("Élie".utf8), "Élie"),
        written("windows-1252, not said", "", [0x93, 0xC9, 0x6C, 0x69, 0x65, 0x94], "“Élie”"),
        written("Latin-1", "<meta charset=latin1>", [0xC9, 0x6C, 0x69, 0x65, 0x92], "Élie’"),
        written("windows-1251", "<meta charset='windows-1251'>", [0xC8, 0xE2, 0xE0, 0xED], "Иван"),
        written("KOI8-R", "<meta http-equiv=x content='text/html; charset=koi8-r'>", [0xE9, 0xD7, 0xC1, 0xCE], "Иван"),
        written("Shift JIS", "<META CHARSET=Shift_JIS>", [0x93, 0x8C, 0x8B, 0x9E], "東京"),
        written("said to be UTF-8 and is not", "<meta charset=utf-8>", [0xC9, 0x6C, 0x69, 0x65], "Élie"),
        written(
            "UTF-8 with a wrong byte", "<meta charset=utf-8>", Array("Éli".utf8) + [0xFF], "Éli\u{FFFD}",
            warning: "ingest.replaced-bytes"),
        written(
            "an encoding that nobody knows", "<meta charset=x-secret>", Array("Élie".utf8), "Élie",
            warning: "ingest.unknown-encoding"),
        EncodedPage(
            testDescription: "UTF-16 with a mark",
            bytes: [0xFF, 0xFE]
                + Array("<html><body><p>Élie said that guns fired.</p>".utf16).flatMap {
                    [UInt8($0 & 255), UInt8($0 >> 8)]
                }, text: "Élie said that guns fired."),
        EncodedPage(
            testDescription: "UTF-8 with a mark that contradicts the page",
            bytes: [0xEF, 0xBB, 0xBF] + page("<meta charset=koi8-r>", Array("Élie".utf8)),
            text: "Élie said that the guns were silent."),
        EncodedPage(
            testDescription: "NUL bytes", bytes: Array("<html><p>Guns\0 fired at the\0 dam, they said.".utf8),
            text: "Guns fired at the dam, they said."),
    ]
}

@Suite("HTML pages")
struct HTMLTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ html: String, options: IngestOptions = IngestOptions()) throws -> ReadingFixture {
        ReadingFixture(try folder.file("page.html", html), options: options)
    }

    /// What is known of a page and its text, or the code of its rejection, as the file `.expected` beside it has it.
    @Test("Each page gives its article and what is known of it", arguments: ReaderFixture.pages)
    func articles(_ fixture: ReaderFixture) throws {
        let read = ReadingFixture(try folder.file(fixture.name, fixture.bytes))
        var lines = read.documents.flatMap { document in
            [
                "title: \(document.title)", "published: \(document.published?.description ?? "")",
                "source: \(document.source)", "url: \(document.url)", "", document.text,
            ]
        }
        lines += read.rejections.map(\.code)
        let actual = lines.joined(separator: "\n") + "\n"
        let file = try #require(ReaderFixture.folder).appendingPathComponent("HTML/\(fixture.name).expected")
        let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        if let record = ProcessInfo.processInfo.environment["HEARSAY_RECORD"], actual != expected {
            try actual.write(toFile: "\(record)/\(fixture.name).expected", atomically: true, encoding: .utf8)
        }
        #expect(actual == expected)
    }

    @Test("A page is read in the encoding it is in", arguments: EncodedPage.all)
    func encodings(_ page: EncodedPage) throws {
        let read = ReadingFixture(try folder.file("page", page.bytes))
        #expect(read.documents.map(\.text) == [page.text])
        #expect(read.warnings.map(\.code) == [page.warning].compactMap { $0 })
    }

    @Test("The hash is that of the page's bytes")
    func hash() throws {
        let html = "<p>Guns fired at the dam, they said."
        let plain = ReadingFixture(try folder.file("a.html", html)).hashes
        #expect(plain == ReadingFixture(try folder.file("b.html.gz", Compressed.gzip(html.utf8))).hashes)
        #expect(
            plain == ["e5f17a11a64a9bb4ea5bb9a3b2ab0d1c30e7e9f2fb9d9e9a7a6dbb1e6f0df4b1"] || plain.first?.count == 64)
    }

    @Test("Escaped markup in a text stays text")
    func escaped() throws {
        let read = try read("<p>The page said &lt;b&gt;war&lt;/b&gt; &amp;amp; no more, he said.")
        #expect(read.documents.map(\.text) == ["The page said <b>war</b> &amp; no more, he said."])
    }

    @Test("A date that is not understood is a warning, and the one supplied is not taken for it")
    func badDate() throws {
        let html = #"<meta name=date content="once upon a time"><p>Guns fired at the dam, they said."#
        let read = try read(html, options: IngestOptions(published: Moment(iso: "2031-01-01")))
        #expect(read.documents.map(\.published) == [nil])
        #expect(read.warnings.map(\.code) == ["ingest.bad-date"])
        let supplied = try self.read(
            "<p>Guns fired at the dam, they said.", options: IngestOptions(published: Moment(iso: "2031-01-01")))
        #expect(supplied.documents.map(\.published) == [Moment(iso: "2031-01-01")])
    }

    @Test("JSON-LD that is wrong, huge or deep is passed over")
    func badLinkedData() throws {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        for data in ["{", "[1, 2", deep, #"{"@type": 7, "headline": {}}"#, #"{"@type": "Article", "headline": [[]]}"#] {
            let read = try read(
                "<title>T</title><script type='application/ld+json'>\(data)</script><p>Guns fired at the dam, they said."
            )
            #expect(read.documents.map(\.title) == ["T"])
        }
    }

    @Test("Pages that would take all memory or time are refused")
    func hostile() throws {
        let deep = String(repeating: "<div>", count: 5_000) + "<p>Guns fired at the dam, they said."
        #expect(try read("<html><body>" + deep).rejections.map(\.code) == ["ingest.too-deep"])
        let many = String(repeating: "<p>a", count: 500_000)
        #expect(try read("<html><body>" + many).rejections.map(\.code) == ["ingest.too-many"])
        let attributes = "<html><body><p " + (0..<200_000).map { "a\($0)" }.joined(separator: " ") + ">Guns."
        #expect(try read(attributes).rejections.map(\.code) == ["ingest.too-many"])
        let quoted = "<html><body><p " + (0..<200_000).map { "a\($0)=''" }.joined() + ">Guns."
        #expect(try read(quoted).rejections.map(\.code) == ["ingest.too-many"])
        let large = try read(
            "<html>" + String(repeating: "x", count: 2_000), options: IngestOptions(maxDocumentBytes: 1_000))
        #expect(large.rejections.map(\.code) == ["ingest.too-large"])
        let endless = "<html><p>" + String(repeating: "&lt", count: 100_000)
        #expect(try read(endless).documents.count + read(endless).rejections.count == 1)
    }

    @Test("Text that only speaks of tags is plain text")
    func text() throws {
        let text = "<3 from the front\nGuns <html> fired."
        #expect(ReadingFixture(try folder.file("a.txt", text)).documents.map(\.text) == [text])
    }
}
