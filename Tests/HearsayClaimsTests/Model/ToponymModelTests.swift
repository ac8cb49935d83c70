// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayGazetteer
import HearsayNetwork
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("The toponym model")
struct ToponymModelTests {
    /// Documents of our own: towns behind "in", persons behind "Mr".
    private static let documents: [GoldToponyms] = [
        ("Goma", "Lima"), ("Lima", "Quito"), ("Quito", "Accra"), ("Accra", "Hanoi"), ("Hanoi", "Goma"),
        ("Gao", "Kidal"),
    ].map { town, other in
        let text = "Shells fell in \(town) on Monday, and Mr Brook left for \(other) with Mr Field."
        func mark(_ name: String) -> GoldToponyms.Toponym {
            let range = text.range(of: name)
            let start = range.map { text.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
            return GoldToponyms.Toponym(start: start, end: start + name.count, lat: nil, lon: nil)
        }
        return GoldToponyms(id: town, text: text, url: nil, toponyms: [mark(town), mark(other)])
    }

    private static func toy() throws -> [UInt8] {
        let coder = try SharedCoder.coder()
        var options = ToponymTrainer.Options()
        options.epochs = 30
        options.hidden = 8
        options.exchanges = 0
        let trainer = ToponymTrainer(options, coder: coder, gazetteer: try #require(coder.gazetteer))
        return try #require(trainer.train(documents))
    }

    private static func open(_ bytes: [UInt8]) throws -> ToponymModel {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".model")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data(bytes).write(to: url)
        return try ToponymModel.load(url, syntax: try SharedCoder.coder().model)
    }

    @Test("It learns from a few documents, and the same ones give the same bytes")
    func learns() throws {
        let bytes = try Self.toy()
        #expect(try Self.toy() == bytes)
        let coder = try SharedCoder.coder()
        let trained = ClaimCoder(
            parser: coder.parser, lexicon: coder.lexicon, gazetteer: coder.gazetteer, toponyms: try Self.open(bytes))
        let reading = trained.places(Document(text: "Shells fell in Bamako on Monday, and Mr Brook left for Dakar."))
        let names = reading.toponyms.map { reading.text[$0.span] }
        #expect(names.contains("Bamako") && !names.contains("Brook"))
    }

    @Test("A damaged file is refused, and nothing is trained from nothing")
    func damaged() throws {
        let bytes = try Self.toy()
        for count in [0, 40, bytes.count / 2] {
            #expect(throws: ModelError.self) { try Self.open(Array(bytes.prefix(count))) }
        }
        var other = bytes
        // The checksum of the syntax model stands first in the section of sizes.
        let place = try #require(other.indices.dropFirst(32 + 6 * 24).first { $0 % 64 == 0 })
        other[place] ^= 0xFF
        let error = #expect(throws: ModelError.self) { try Self.open(ModelFile.sealed(other)) }
        #expect(error?.code == "model.mismatch")
        let coder = try SharedCoder.coder()
        let trainer = ToponymTrainer(.init(), coder: coder, gazetteer: try #require(coder.gazetteer))
        #expect(trainer.train([]) == nil)
    }

    @Test("Exchanging names keeps the words around them and moves the marks")
    func exchange() throws {
        let coder = try SharedCoder.coder()
        let exchange = NameExchange(lexicon: coder.lexicon, gazetteer: try #require(coder.gazetteer))
        var random = SplitMix(seed: 5)
        var changed = 0
        for document in Self.documents {
            guard let other = exchange.exchanged(document, &random) else { continue }
            changed += 1
            #expect(
                other.text.hasPrefix("Shells fell in ") && other.text.contains(" on Monday, and Mr Brook left for "))
            let scalars = Array(other.text.unicodeScalars)
            for (mark, old) in zip(other.toponyms, document.toponyms) {
                #expect(mark.end <= scalars.count && mark.start < mark.end)
                #expect(old.start > mark.start || scalars[mark.start - 1] == " ")
            }
        }
        #expect(changed >= 3)
    }
}
