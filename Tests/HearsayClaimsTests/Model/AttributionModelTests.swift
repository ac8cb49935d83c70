// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayLexicon
import HearsayNetwork
import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("The attribution model")
struct AttributionModelTests {
    /// A few documents of our own with their attributions, enough for a toy model.
    private static let documents: [GoldDocument] = (1...12).flatMap { i in
        [
            document(
                "The mayor said that \(i) shells hit the mill.", "The mayor", "said", "that \(i) shells hit the mill"),
            document("\(i) shells hit the mill, the guard said.", "the guard", "said", "\(i) shells hit the mill"),
            document("The river rose for \(i) days.", "", "", ""),
        ]
    }

    private static func document(_ text: String, _ source: String, _ cue: String, _ content: String) -> GoldDocument {
        func spans(_ words: String) -> [[Int]] {
            guard !words.isEmpty, let range = text.range(of: words) else { return [] }
            let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
            return [[start, start + words.unicodeScalars.count]]
        }
        let attributions =
            cue.isEmpty ? [] : [GoldAttribution(source: spans(source), cue: spans(cue), content: spans(content))]
        return GoldDocument(id: text, text: text, attributions: attributions)
    }

    private static func toy(epochs: Int = 30) throws -> [UInt8] {
        var options = AttributionTrainer.Options()
        options.epochs = epochs
        options.batch = 60
        options.half = 16
        options.layers = 1
        let trainer = AttributionTrainer(options)
        let coder = try SharedCoder.coder()
        return try #require(
            trainer.train(documents, parser: SyntaxParser(model: coder.model), lexicon: try Lexicon.bundled()))
    }

    private static func open(_ bytes: [UInt8]) throws -> AttributionModel {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".model")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data(bytes).write(to: url)
        return try AttributionModel.load(url, syntax: try SharedCoder.coder().model)
    }

    private static func code(of bytes: [UInt8]) throws -> String? {
        do {
            _ = try open(bytes)
            return nil
        } catch {
            return (error as? ModelError)?.code ?? "\(error)"
        }
    }

    @Test("a toy model learns its own texts, and the same data give the same bytes")
    func training() throws {
        let bytes = try Self.toy()
        #expect(try bytes == Self.toy())
        let finder = AttributionFinder(lexicon: try Lexicon.bundled(), model: try Self.open(bytes))
        let coder = try SharedCoder.coder()
        for document in Self.documents {
            let found = finder.find(in: coder.parse(Document(text: document.text)))
            #expect(found.count == document.attributions.count, "\(document.text)")
        }
    }

    @Test("documents without attributions make no model")
    func nothingToLearn() throws {
        let trainer = AttributionTrainer(AttributionTrainer.Options())
        let calm = [GoldDocument(id: "calm", text: "The river rose.", attributions: [])]
        let parser = SyntaxParser(model: try SharedCoder.coder().model)
        #expect(trainer.train(calm, parser: parser, lexicon: try Lexicon.bundled()) == nil)
    }

    @Test("a model that is cut, altered, of another kind or for another syntax model is an error")
    func hostileFiles() throws {
        let bytes = try Self.toy(epochs: 1)
        #expect(try Self.code(of: bytes) == nil)
        #expect(try Self.code(of: Array(bytes.prefix(40))) == "model.truncated")
        #expect(try Self.code(of: []) == "model.truncated")
        var altered = bytes
        altered[bytes.count - 1] ^= 0x41
        #expect(try Self.code(of: altered) == "model.checksum")
        altered = bytes
        altered[0] ^= 0x41
        #expect(try Self.code(of: altered) == "model.bad-magic")
        altered = bytes
        altered[8] = 99
        #expect(try Self.code(of: altered) == "model.version")
        // The checksum of the syntax model stands in the labels as hexadecimal digits.
        let digits = Array(String(try SharedCoder.coder().model.checksum, radix: 16).utf8)
        let place = try #require(
            (0..<bytes.count - digits.count).first { Array(bytes[$0..<$0 + digits.count]) == digits })
        altered = bytes
        altered[place] = digits[0] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
        #expect(try Self.code(of: ModelFile.sealed(altered)) == "model.mismatch")
        altered = bytes
        altered[place] = UInt8(ascii: "x")
        #expect(try Self.code(of: ModelFile.sealed(altered)) == "model.malformed")
    }

    @Test("weights that are no numbers crash nothing")
    func wildWeights() throws {
        var bytes = try Self.toy(epochs: 1)
        var random = SplitMix(seed: 4)
        for i in bytes.indices where i > bytes.count / 2 && random.next() % 3 == 0 {
            bytes[i] = UInt8(truncatingIfNeeded: random.next())
        }
        let model = try Self.open(ModelFile.sealed(bytes))
        let finder = AttributionFinder(lexicon: try Lexicon.bundled(), model: model)
        let parsed = try SharedCoder.coder().parse(
            Document(text: "The mayor said that rebels left. \"We stayed,\" he said."))
        for attribution in finder.find(in: parsed) { #expect(!attribution.content.isEmpty) }
    }

    @Test("gradients are those of the loss")
    func gradients() throws {
        let coder = try SharedCoder.coder()
        let finder = AttributionFinder(lexicon: try Lexicon.bundled())
        let examples = Self.documents.prefix(4).flatMap { document in
            AttributionTrainingWindow.windows(
                finder.evidence(in: coder.parse(Document(text: document.text))), document.attributions)
        }
        #expect(examples.contains { !$0.cues.isEmpty })
        var shape = AttributionShape()
        shape.stateWidth = coder.model.stateWidth
        shape.rowWidth = 8
        shape.half = 8
        shape.layers = 1
        shape.pairWidth = 8
        var random = SplitMix(seed: 8)
        let weights = AttributionWeights(shape, random: &random)
        let rows = try #require(WordRows(known: [Bool](repeating: true, count: WordRows.hashed)))
        let dropout = AttributionPass.Dropout(words: 0, input: 0, layers: 0, readout: 0)
        let pass = AttributionPass(weights, shape: shape, dropout: dropout)
        func loss() -> Double {
            var random = SplitMix(seed: 1)
            pass.forward(examples, rows, random: &random)
            return pass.loss(examples)
        }
        weights.dense.transpose()
        _ = loss()
        pass.gradient.update(repeating: 0, count: weights.dense.count)
        _ = loss()
        pass.backward()
        let gradient = Array(UnsafeBufferPointer(start: pass.gradient, count: weights.dense.count))
        let slices =
            [weights.input, weights.readout, weights.roles].flatMap { [$0.weights, $0.bias] }
            + weights.layers.gates.map(\.weights) + weights.layers.shifts + [weights.pairs]
        for slice in slices {
            for _ in 0..<6 {
                let i = slice.offset + Int(random.next() % UInt64(slice.count))
                let step: Float = 0.002
                let before = weights.dense.values[i]
                weights.dense.values[i] = before + step
                let above = loss()
                weights.dense.values[i] = before - step
                let below = loss()
                weights.dense.values[i] = before
                let slope = (above - below) / Double(2 * step)
                let expected = Double(gradient[i])
                #expect(abs(slope - expected) < 0.03 * max(1, abs(expected)), "weight \(i): \(expected), not \(slope)")
            }
        }
    }
}
