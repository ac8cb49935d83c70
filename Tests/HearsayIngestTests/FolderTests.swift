// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIngest
import HearsayText
import Testing

@Suite("Folders")
struct FolderTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ path: String? = nil) -> ReadingFixture {
        ReadingFixture(path ?? folder.url.path, options: IngestOptions(readsFolders: true))
    }

    private func make(_ name: String) throws {
        let url = folder.url.appendingPathComponent(name, isDirectory: true)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    @Test("Files are read by their names, those within folders too, hidden ones not")
    func order() throws {
        try make("b/inner")
        try make(".hidden")
        _ = try folder.file("c.txt", "Third.")
        _ = try folder.file("b/inner/z.jsonl", #"{"text": "Second."}"#)
        _ = try folder.file("b/a.html", "<p>The first page, they said.")
        _ = try folder.file("B.txt", "Capitals.")
        _ = try folder.file(".secret.txt", "Hidden.")
        _ = try folder.file(".hidden/a.txt", "Hidden.")
        _ = try folder.file("d.png", [0x89, 0x50, 0x4E, 0x47])
        let read = read()
        #expect(read.documents.map(\.id) == ["B.txt", "b/a.html", "b/inner/z.jsonl:1", "c.txt"])
        #expect(read.rejections.map(\.code) == ["ingest.binary"])
        #expect(read.rejections.first?.place.input == folder.url.path + "/d.png")
        #expect(self.read(folder.url.path + "//").documents == read.documents)
        #expect(ReadingFixture(folder.url.path).rejections.map(\.code) == ["ingest.is-directory"])
    }

    @Test("Links are not followed, and pipes not waited for")
    func links() throws {
        let outside = try TemporaryFolder()
        let path = try outside.file("secret.txt", "Secret.")
        _ = try folder.file("a.txt", "Guns.")
        for (name, target) in [("l.txt", path), ("up", folder.url.path), ("gone", "nowhere")] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.url.appendingPathComponent(name).path, withDestinationPath: target)
        }
        mkfifo(folder.url.appendingPathComponent("pipe").path, 0o600)
        let read = read()
        #expect(read.documents.map(\.text) == ["Guns."])
        #expect(
            read.rejections.map(\.code) == [
                "ingest.symbolic-link", "ingest.symbolic-link", "ingest.not-a-file", "ingest.symbolic-link",
            ])
    }

    @Test("Folders are entered so deep and no deeper")
    func depth() throws {
        try make((0..<40).map { _ in "d" }.joined(separator: "/"))
        _ = try folder.file("e.txt", "Guns.")
        let read = read()
        #expect(read.documents.map(\.id) == ["e.txt"])
        #expect(read.rejections.map(\.code) == ["ingest.too-deep"])
    }

    @Test("An empty folder is told, and the inputs behind it are read")
    func empty() throws {
        try make("none/.x")
        let file = try folder.file("a.txt", "Guns.")
        let read = ReadingFixture(
            folder.url.appendingPathComponent("none").path, file, options: IngestOptions(readsFolders: true))
        #expect(read.rejections.map(\.code) == ["ingest.no-documents"])
        #expect(read.documents.map(\.id) == ["a.txt"])
    }
}
