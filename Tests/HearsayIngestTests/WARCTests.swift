// SPDX-License-Identifier: Apache-2.0

import HearsayIngest
import HearsayText
import Testing

/// A way in which servers send the same page.
struct SentPage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var body: [UInt8]
    var fields: [String]
    var code: String?

    static let page = WARCFixture.page("The army said that the dam was hit.")

    static let all = [
        SentPage(testDescription: "as it is", body: page, fields: ["Content-Length: \(page.count)"]),
        SentPage(
            testDescription: "chunked", body: WARCFixture.chunked(page), fields: ["Transfer-Encoding: chunked"]),
        SentPage(
            testDescription: "said to be chunked but joined", body: page, fields: ["Transfer-Encoding: chunked"]),
        SentPage(testDescription: "gzip", body: Compressed.gzip(page), fields: ["Content-Encoding: gzip"]),
        SentPage(testDescription: "deflate", body: Compressed.zlib(page), fields: ["content-encoding: deflate"]),
        SentPage(testDescription: "bare deflate", body: Compressed.raw(page), fields: ["Content-Encoding: deflate"]),
        SentPage(testDescription: "said to be gzip but is not", body: page, fields: ["Content-Encoding: gzip"]),
        SentPage(
            testDescription: "gzip in chunks", body: WARCFixture.chunked(Compressed.gzip(page)),
            fields: ["Transfer-Encoding: chunked", "Content-Encoding: x-gzip"]),
        SentPage(
            testDescription: "twice", body: Compressed.gzip(Compressed.zlib(page)),
            fields: ["Content-Encoding: deflate, gzip"]),
        SentPage(
            testDescription: "brotli", body: [1, 2, 3], fields: ["Content-Encoding: br"], code: "ingest.bad-encoding"),
        SentPage(
            testDescription: "gzip that ends early", body: Array(Compressed.gzip(page).dropLast(12)),
            fields: ["Content-Encoding: gzip"], code: "ingest.bad-message"),
        SentPage(
            testDescription: "a chunk too few", body: Array(WARCFixture.chunked(page).dropLast(30)),
            fields: ["Transfer-Encoding: chunked"], code: "ingest.cut-short"),
        SentPage(
            testDescription: "a wrong chunk", body: Array("4\r\n<p>G\r\nzz\r\n".utf8),
            fields: ["Transfer-Encoding: chunked"], code: "ingest.bad-message"),
        SentPage(
            testDescription: "less than announced", body: page, fields: ["Content-Length: 100000"],
            code: "ingest.cut-short"),
        SentPage(
            testDescription: "a bomb", body: Compressed.gzip([UInt8](repeating: 32, count: 3_000_000)),
            fields: ["Content-Encoding: gzip"], code: "ingest.too-large"),
    ]
}

@Suite("Web archives")
struct WARCTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ bytes: [UInt8], options: IngestOptions = IngestOptions()) throws -> ReadingFixture {
        ReadingFixture(try folder.file("crawl", bytes), options: options)
    }

    /// An archive with three good pages, between which something may be put.
    private func archive(_ change: (inout WARCFixture) -> Void) -> WARCFixture {
        var archive = WARCFixture()
        archive.answer(WARCFixture.page("The first page, they said."))
        change(&archive)
        archive.answer(WARCFixture.page("The second page, they said."))
        return archive
    }

    private static let both = ["The first page, they said.", "The second page, they said."]

    @Test("A page has its address and hash, and the time of capture is not that of publication")
    func page() throws {
        var archive = WARCFixture()
        archive.add("warcinfo", "software: x\r\n".utf8, contentType: "application/warc-fields")
        archive.answer(SentPage.page, url: "<https://courier.example/dam>")
        archive.add("resource", "Gunners fired.".utf8, contentType: "text/plain", version: "1.0")
        let read = try read(archive.bytes)
        #expect(
            read.documents == [
                Document(
                    id: "r2", title: "T", url: "https://courier.example/dam",
                    text: "The army said that the dam was hit."),
                Document(id: "r3", url: "https://courier.example/a", text: "Gunners fired."),
            ])
        let alone = ReadingFixture(try folder.file("page.html", SentPage.page))
        #expect(read.hashes.first == alone.hashes.first)
        #expect(try self.read(archive.compressed).documents == read.documents)
    }

    @Test("What was done to a page for the way is undone", arguments: SentPage.all)
    func sent(_ page: SentPage) throws {
        let archive = archive { archive in
            let head =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + page.fields.map { $0 + "\r\n" }.joined() + "\r\n"
            archive.add("response", Array(head.utf8) + page.body)
        }
        let read = try read(archive.bytes, options: IngestOptions(maxDocumentBytes: 1_000_000))
        #expect(read.rejections.map(\.code) == [page.code].compactMap { $0 })
        let texts = page.code == nil ? ["The army said that the dam was hit."] : []
        #expect(read.documents.map(\.text) == [WARCTests.both[0]] + texts + [WARCTests.both[1]])
    }

    @Test("The server's word on the encoding counts before the page's")
    func encoding() throws {
        var archive = WARCFixture()
        archive.answer(
            Array("<meta charset=utf-8><p>".utf8) + [0xC8, 0xE2, 0xE0, 0xED] + Array(" said that it was quiet.".utf8),
            type: "text/html; charset=\"windows-1251\"")
        #expect(try read(archive.bytes).documents.map(\.text) == ["Иван said that it was quiet."])
    }

    @Test("Pictures, redirections, errors and other records are passed over")
    func others() throws {
        let archive = archive { archive in
            archive.answer([0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 0, count: 90_000), type: "image/png")
            archive.answer(WARCFixture.page("Not found, they said."), status: "404 Not Found")
            archive.answer(WARCFixture.page("Moved, they said."), "Location: /b", status: "301 Moved")
            archive.add("request", "GET / HTTP/1.1\r\n\r\n".utf8, contentType: "application/http; msgtype=request")
            archive.add("revisit", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8)
            archive.add("metadata", "a: b".utf8, contentType: "application/warc-fields")
        }
        let read = try read(archive.bytes)
        #expect(read.documents.map(\.text) == WARCTests.both)
        #expect(read.rejections.isEmpty)
    }

    @Test(
        "A length that is wrong costs one record", arguments: [0, 10, 60, 400, 5_000, 1_000_000])
    func wrongLength(length: Int) throws {
        let archive = archive { $0.answer(WARCFixture.page("The wrong one, they said."), length: length) }
        let read = try read(archive.bytes)
        #expect(read.documents.map(\.text) == WARCTests.both)
        #expect(read.rejections.count == 1)
        #expect(["ingest.bad-archive", "ingest.cut-short", "ingest.bad-message"].contains(read.rejections[0].code))
        #expect(read.rejections[0].place.item == 2)
    }

    @Test("Wrong headers cost one record")
    func wrongHeaders() throws {
        for wrong in [
            "WARC/1.0\r\nWARC-Type: response\r\n\r\n", "WARC/1.0\r\nContent-Length: -5\r\n\r\nx\r\n\r\n",
            "WARC/1.0\r\nno colon\r\nContent-Length: 1\r\n\r\nx\r\n\r\n", "no header at all\r\n\r\n",
            "WARC/1.0\r\nContent-Length: 99999999999999999999999\r\n\r\n",
            "WARC/1.0\r\nX: " + String(repeating: "x", count: 100_000) + "\r\n\r\n",
        ] {
            let read = try read(archive { $0.records.append(Array(wrong.utf8)) }.bytes)
            #expect(read.documents.map(\.text) == WARCTests.both, "\(wrong.prefix(60))")
            #expect(read.rejections.map(\.code) == ["ingest.bad-archive"], "\(wrong.prefix(60))")
        }
        let noAnswer = archive { $0.add("response", "this is no answer of a server".utf8) }
        let read = try read(noAnswer.bytes)
        #expect(read.rejections.map(\.code) == ["ingest.bad-message"])
        #expect(read.documents.map(\.text) == WARCTests.both)
    }

    @Test("An archive that breaks off is read as far as it goes")
    func cut() throws {
        let archive = archive { _ in }
        let plain = try read(Array(archive.bytes.dropLast(20)))
        #expect(plain.documents.map(\.text) == [WARCTests.both[0]])
        #expect(plain.rejections.map(\.code) == ["ingest.cut-short"])
        let compressed = try read(Array(archive.compressed.dropLast(60)))
        #expect(compressed.documents.map(\.text) == [WARCTests.both[0]])
        #expect(compressed.rejections.map(\.code) == ["ingest.cut-short"])
    }

    @Test("A damaged member of a compressed archive costs its record")
    func damaged() throws {
        var members = archive { $0.answer(WARCFixture.page("The damaged one, they said.")) }.records.map {
            Compressed.gzip($0)
        }
        for position in 30..<60 { members[1][position] ^= 0x55 }
        let read = try read(members.flatMap { $0 })
        #expect(read.documents.map(\.text) == WARCTests.both)
        #expect(Set(read.rejections.map(\.code)).isSubset(of: ["ingest.damaged-gzip", "ingest.bad-archive"]))
        #expect(!read.rejections.isEmpty)
    }

    @Test("A page that is too large is refused, a film that is too large is nobody's concern")
    func large() throws {
        let archive = archive { archive in
            archive.answer(WARCFixture.page(String(repeating: "Guns. ", count: 50_000)))
            archive.answer([UInt8](repeating: 1, count: 300_000), type: "video/mp4")
        }
        let read = try read(archive.bytes, options: IngestOptions(maxDocumentBytes: 100_000))
        #expect(read.rejections.map(\.code) == ["ingest.too-large"])
        #expect(read.documents.map(\.text) == WARCTests.both)
    }

    @Test("A capture that was cut, and an archive without pages, say so")
    func nothing() throws {
        var cut = WARCFixture()
        cut.add(
            "response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Half".utf8,
            extra: "WARC-Truncated: length\r\n")
        #expect(try read(cut.bytes).rejections.map(\.code) == ["ingest.cut-short"])
        var empty = WARCFixture()
        empty.add("warcinfo", "a: b".utf8)
        #expect(try read(empty.bytes).rejections.map(\.code) == ["ingest.no-documents"])
    }
}
