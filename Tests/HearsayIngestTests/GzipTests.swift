// SPDX-License-Identifier: Apache-2.0

import HearsayIngest
import HearsayText
import Testing

@Suite("Compressed files")
struct GzipTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ bytes: [UInt8], _ name: String = "a.gz") throws -> ReadingFixture {
        ReadingFixture(try folder.file(name, bytes))
    }

    @Test("Members follow one another, with padding behind the last")
    func members() throws {
        let two = Compressed.gzip("Guns ".utf8) + Compressed.gzip("".utf8) + Compressed.gzip("fired.".utf8)
        #expect(try read(two).documents.map(\.text) == ["Guns fired."])
        #expect(try read(two + [0, 0, 0, 0]).documents.map(\.text) == ["Guns fired."])
        #expect(try read(two + [1, 2, 3]).rejections.map(\.code) == ["ingest.damaged-gzip"])
    }

    @Test("A compressed file that is named JSON Lines is that")
    func jsonLines() throws {
        let read = try read(Compressed.gzip("nothing\n{\"text\": \"Guns\"}\n".utf8), "wire.jsonl.gz")
        #expect(read.documents.map(\.text) == ["Guns"])
        #expect(read.rejections.map(\.code) == ["ingest.bad-json"])
    }

    @Test("Damage and early ends are rejections, and the next file is read")
    func damage() throws {
        let good = Compressed.gzip("Guns fired at the dam, they said, and nobody knows who it was.".utf8)
        for count in 3..<good.count {
            #expect(try read(Array(good[..<count])).rejections.map(\.code) == ["ingest.cut-short"])
        }
        var wrong = good
        wrong[good.count - 6] ^= 1
        #expect(try read(wrong).rejections.map(\.code) == ["ingest.damaged-gzip"])
        let both = ReadingFixture(try folder.file("a", wrong), try folder.file("b", good))
        #expect(both.documents.map(\.id) == ["b"])
    }

    @Test("A bomb is refused before it is unpacked")
    func bomb() throws {
        // A line without end, which the limit of lines alone would read to the end.
        let blanks = Compressed.gzip(Array("{\"text\": \"".utf8) + [UInt8](repeating: 32, count: 80 << 20))
        #expect(blanks.count < 100_000)
        #expect(try read(blanks).rejections.map(\.code) == ["ingest.compression-bomb"])
        #expect(try read(blanks, "bomb.jsonl").rejections.map(\.code) == ["ingest.compression-bomb"])
        #expect(try read(Compressed.gzip(blanks)).rejections.map(\.code) == ["ingest.binary"])
    }
}
