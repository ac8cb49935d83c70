// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// An input of some format, for the checks that all readers go through.
struct ReaderFixture: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    /// Whether the text is taken out of markup, and so is tidy whatever the page looked like.
    var isMarkup = true

    var testDescription: String { name }

    static let folder = Bundle.module.resourceURL?.appendingPathComponent("Fixtures", isDirectory: true)

    /// The files of one folder of fixtures.
    static func files(in name: String) -> [ReaderFixture] {
        guard let folder = folder?.appendingPathComponent(name, isDirectory: true) else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasSuffix(".expected") }.sorted().compactMap { file in
            guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(file).path) else {
                return nil
            }
            return ReaderFixture(name: file, bytes: Array(data))
        }
    }

    static let pages = files(in: "HTML")
    static let feeds = files(in: "Feeds")

    static let archives: [ReaderFixture] = {
        var archive = WARCFixture()
        archive.add("warcinfo", "software: none\r\n".utf8, contentType: "application/warc-fields", version: "1.0")
        for page in pages.prefix(4) {
            let body = Compressed.gzip(page.bytes)
            archive.answer(
                WARCFixture.chunked(body), "Transfer-Encoding: chunked", "Content-Encoding: gzip",
                url: "https://courier.example/\(page.name)")
        }
        archive.add("resource", "Guns fired at the dam.".utf8, contentType: "text/plain")
        return [
            ReaderFixture(name: "crawl.warc", bytes: archive.bytes),
            ReaderFixture(name: "crawl.warc.gz", bytes: archive.compressed),
        ]
    }()

    static let texts = [
        ReaderFixture(name: "night.txt", bytes: Array("Gunners fired.\n\nNobody knows who.\n".utf8), isMarkup: false),
        ReaderFixture(
            name: "wire.jsonl",
            bytes: Array(#"{"text": "Guns", "published": "2031-03-14T10:05:00+04:00"}"#.utf8) + [10]
                + Array(#"{"id": "b", "text": "Drums \u00e9"}"#.utf8), isMarkup: false),
    ]

    static let all = texts + pages + feeds + archives
}
