// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIngest
import HearsayText
import Testing

/// Every file that is no readable plain text, and the code of its rejection.
struct BadFile: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
    var code: String

    static let all = [
        BadFile(testDescription: "empty", bytes: [], code: "ingest.empty"),
        BadFile(testDescription: "white space", bytes: Array(" \n\t\r\n".utf8), code: "ingest.empty"),
        BadFile(testDescription: "byte order mark alone", bytes: [0xEF, 0xBB, 0xBF], code: "ingest.empty"),
        BadFile(testDescription: "Latin-1", bytes: Array("caf".utf8) + [0xE9, 0x20], code: "ingest.invalid-utf8"),
        BadFile(
            testDescription: "cut character", bytes: Array("Vael".utf8) + [0xE2, 0x80], code: "ingest.invalid-utf8"),
        BadFile(testDescription: "overlong form", bytes: [0x41, 0xC0, 0x80], code: "ingest.invalid-utf8"),
        BadFile(testDescription: "surrogate", bytes: [0xED, 0xA0, 0x80], code: "ingest.invalid-utf8"),
        BadFile(testDescription: "UTF-16", bytes: [0xFF, 0xFE, 0x41, 0x00], code: "ingest.invalid-utf8"),
        BadFile(testDescription: "NUL bytes", bytes: [0x41, 0x00, 0x42], code: "ingest.binary"),
        BadFile(testDescription: "PDF", bytes: Array("%PDF-1.7\n".utf8), code: "ingest.binary"),
        BadFile(testDescription: "gzip", bytes: [0x1F, 0x8B, 0x08, 0x00], code: "ingest.cut-short"),
        BadFile(testDescription: "XML", bytes: Array("\n<?xml version='1.0'?><svg/>".utf8), code: "ingest.markup"),
        BadFile(testDescription: "41 bytes", bytes: [UInt8](repeating: 0x41, count: 41), code: "ingest.too-large"),
    ]
}

@Suite struct PlainTextTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func theTextIsKeptByteForByte() throws {
        let text = "Gunners fired.\r\nNobody knows who.\u{AD} \u{200B}e\u{301}\n\n"
        let read = ReadingFixture(try folder.file("night.txt", text))
        #expect(read.documents == [Document(id: "night.txt", text: text)])
        #expect(read.rejections.isEmpty)
    }

    @Test func theHashIsThatOfTheFile() throws {
        let read = ReadingFixture(try folder.file("abc.txt", "abc"))
        #expect(read.hashes == ["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"])
    }

    @Test func aByteOrderMarkIsNotText() throws {
        let read = ReadingFixture(try folder.file("mark.txt", [0xEF, 0xBB, 0xBF] + Array("Guns".utf8)))
        #expect(read.documents.map(\.text) == ["Guns"])
    }

    @Test func aPublicationTimeIsSuppliedOnRequest() throws {
        let day = Moment(iso: "2031-03-14")
        let path = try folder.file("a.txt", "Guns fired.")
        #expect(ReadingFixture(path, options: IngestOptions(published: day)).documents.first?.published == day)
        #expect(ReadingFixture(path).documents.first?.published == nil)
    }

    @Test(arguments: BadFile.all)
    func badFilesAreRejectedAndTheNextIsRead(_ bad: BadFile) throws {
        let path = try folder.file("bad.txt", bad.bytes)
        let good = try folder.file("good.txt", "Guns fired.")
        let read = ReadingFixture(path, good, options: IngestOptions(maxDocumentBytes: 40))
        #expect(read.rejections.map(\.code) == [bad.code])
        #expect(read.rejections.first?.place.input == path)
        #expect(read.documents.map(\.id) == ["good.txt"])
    }

    @Test func theFirstWrongByteIsNamed() throws {
        let read = ReadingFixture(try folder.file("bad.txt", Array("twelve bytes".utf8) + [0xFF] + Array("more".utf8)))
        #expect(read.rejections.first?.place.offset == 12)
    }

    @Test func foldersMissingFilesAndClosedFilesAreRejected() throws {
        #expect(ReadingFixture(folder.url.path).rejections.map(\.code) == ["ingest.is-directory"])
        #expect(ReadingFixture(folder.url.path + "/none").rejections.map(\.code) == ["ingest.unreadable"])
        let path = try folder.file("closed.txt", "Guns")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        if getuid() != 0 { #expect(ReadingFixture(path).rejections.map(\.code) == ["ingest.unreadable"]) }
    }

    @Test func aHugeFileIsRefusedWithItsSizeAndUnread() throws {
        let path = try folder.file("huge.txt", "x")
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.truncate(atOffset: 200_000_000)
        try file.close()
        let read = ReadingFixture(path)
        #expect(read.rejections.map(\.code) == ["ingest.too-large"])
        #expect(read.rejections.first?.reason.contains("200,000,000 bytes") == true)
        #expect(read.rejections.first?.remedy.contains("--max-document-bytes") == true)
    }

    @Test func aMillionCharactersInOneLineAreText() throws {
        let text = String(repeating: "guns ", count: 200_000)
        #expect(ReadingFixture(try folder.file("long.txt", text)).documents.first?.text == text)
    }

    @Test func bracesAloneAreNoJSON() throws {
        let text = "{The army} shelled {a town}.\n"
        #expect(ReadingFixture(try folder.file("braces.txt", text)).documents.first?.text == text)
    }
}
