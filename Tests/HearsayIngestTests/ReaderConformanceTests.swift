// SPDX-License-Identifier: Apache-2.0

import HearsayIngest
import HearsayText
import Testing

/// What holds for every format.
@Suite("Every reader")
struct ReaderConformanceTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ bytes: [UInt8], _ name: String) throws -> [Reading] {
        let path = try folder.file(name, bytes)
        return Array(DocumentReader(inputs: [.path(path)]))
    }

    @Test("Texts are text, dates are in UTC, ids are single, hashes are there", arguments: ReaderFixture.all)
    func documents(_ fixture: ReaderFixture) throws {
        let readings = try read(fixture.bytes, fixture.name)
        #expect(!readings.isEmpty)
        var ids: Set<String> = []
        for case .document(let document, _) in readings {
            #expect(ids.insert(document.id).inserted)
            #expect(!document.id.isEmpty && document.id.utf8.count <= 512)
            #expect(document.sha256.count == 64)
            #expect(document.sha256.allSatisfy { "0123456789abcdef".contains($0) })
            #expect(document.text.contains { $0.isLetter })
            if let published = document.published {
                #expect(Moment(iso: published.description) == published)
                #expect(published.minute == nil || published.description.hasSuffix("Z"))
            }
            guard fixture.isMarkup else { continue }
            let text = document.text
            for line in [document.title, document.source, document.url] {
                #expect(!line.contains { $0.isNewline } && line == ReaderConformanceTests.trimmed(line))
            }
            #expect(!text.contains("</") && !text.contains("&amp;") && !text.contains("<p"))
            #expect(!text.contains("\r") && !text.contains("\t") && !text.contains("  ") && !text.contains("\n\n\n"))
            #expect(!text.contains(" \n") && !text.contains("\n ") && !text.contains("\u{A0}"))
            #expect(text == ReaderConformanceTests.trimmed(text))
        }
    }

    @Test("Reading again gives the same, and so do the same bytes compressed", arguments: ReaderFixture.all)
    func again(_ fixture: ReaderFixture) throws {
        let first = try read(fixture.bytes, fixture.name)
        #expect(try read(fixture.bytes, fixture.name) == first)
        guard !fixture.name.hasSuffix(".gz") else { return }
        #expect(try read(Compressed.gzip(fixture.bytes), fixture.name) == first)
        let halves = [fixture.bytes.prefix(100), fixture.bytes.dropFirst(100)]
        #expect(try read(halves.flatMap { Compressed.gzip($0) }, fixture.name) == first)
    }

    @Test("A file that ends anywhere is read or rejected", arguments: ReaderFixture.all)
    func cut(_ fixture: ReaderFixture) throws {
        let step = max(1, fixture.bytes.count / 40)
        for count in stride(from: 0, to: fixture.bytes.count, by: step) {
            try expectSound(Array(fixture.bytes[..<count]), fixture)
        }
    }

    @Test("A file with wrong bytes is read or rejected", arguments: ReaderFixture.all)
    func mutated(_ fixture: ReaderFixture) throws {
        var random = RandomBytes(seed: UInt64(fixture.bytes.count))
        for _ in 0..<40 { try expectSound(random.mutation(of: fixture.bytes), fixture) }
    }

    /// Something comes of every input, and every refusal says why.
    private func expectSound(_ bytes: [UInt8], _ fixture: ReaderFixture) throws {
        let readings = try read(bytes, fixture.name)
        #expect(!readings.isEmpty)
        for reading in readings {
            switch reading {
            case .document(let document, _): #expect(!document.text.isEmpty)
            case .rejection(let rejection):
                #expect(rejection.code.hasPrefix("ingest.") && !rejection.reason.isEmpty && !rejection.remedy.isEmpty)
                #expect(!rejection.description.contains { $0.isNewline })
            }
        }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
