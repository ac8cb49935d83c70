// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayNetwork
import HearsaySyntax
import HearsayText
import Testing

@Suite("Model files")
struct ModelFileTests {
    private func code(_ bytes: [UInt8]) -> String? {
        do {
            _ = try Toy.open(bytes)
            return nil
        } catch {
            return (error as? ModelError)?.code ?? "\(error)"
        }
    }

    private func word(_ bytes: [UInt8], _ offset: Int) -> Int {
        (0..<8).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    }

    @Test func aMissingFileIsAnError() {
        let error = #expect(throws: ModelError.self) {
            try SyntaxModel.load(URL(fileURLWithPath: "/nowhere/syntax.model"))
        }
        #expect(error?.code == "model.missing")
        #expect(error?.description.contains("/nowhere/syntax.model") == true)
    }

    @Test func aMissingDataFolderNamesThePlacesSearched() throws {
        let empty = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(UUID().uuidString).path
        let error = #expect(throws: ModelError.self) {
            try SyntaxModel.bundled(language: "tlh", folder: DataFolder(explicit: empty))
        }
        #expect(error?.code == "model.missing")
    }

    @Test func aFileCutShortAnywhereIsAnError() throws {
        let bytes = try Toy.bytes()
        let sections = Int(bytes[12])
        var cuts = [0, 1, 8, 31, 32, bytes.count - 1]
        for i in 0..<sections {
            let entry = 32 + i * 24
            cuts += [entry, entry + 9, word(bytes, entry + 8), word(bytes, entry + 8) + word(bytes, entry + 16) - 1]
        }
        for cut in cuts where cut < bytes.count {
            #expect(code(Array(bytes[..<cut])) == "model.truncated", "cut at \(cut)")
        }
    }

    @Test func alteredBytesAreAnError() throws {
        let bytes = try Toy.bytes()
        for offset in stride(from: 32, to: bytes.count, by: bytes.count / 50) + [32, 40, 48, bytes.count - 1] {
            var altered = bytes
            altered[offset] ^= 0x41
            #expect(code(altered) == "model.checksum", "byte \(offset)")
        }
    }

    @Test(arguments: [(0, "model.bad-magic"), (8, "model.version"), (16, "model.truncated"), (24, "model.checksum")])
    func anAlteredHeaderIsAnError(offset: Int, expected: String) throws {
        var altered = try Toy.bytes()
        altered[offset] ^= 0x04
        #expect(code(altered) == expected)
    }

    @Test func anotherKindOfFileIsAnError() {
        #expect(code(Array(String(repeating: "not a model ", count: 100).utf8)) == "model.bad-magic")
    }

    @Test func sectionsThatLieOutsideTheFileAreAnErrorEvenWithARightChecksum() throws {
        let bytes = try Toy.bytes()
        for entry in stride(from: 32, to: 32 + Int(bytes[12]) * 24, by: 24) {
            for field in [8, 16] {
                for value: UInt8 in [0x7F, 0xFF] {
                    var altered = bytes
                    altered[entry + field + 6] = value
                    #expect(code(ModelFile.sealed(altered)) == "model.truncated")
                }
            }
        }
    }

    @Test func hostileContentsNeverCrash() throws {
        let bytes = try Toy.bytes()
        let first = word(bytes, 40)
        var random = SplitMix(seed: 7)
        let text = Toy.text([["The", "army", "shelled", "the", "Villages", "."], ["?"]])
        for _ in 0..<60 {
            var altered = bytes
            for _ in 0..<20 {
                let offset = first + Int(random.next() % UInt64(random.next() % 2 == 0 ? 2000 : bytes.count - first))
                altered[offset] = UInt8(truncatingIfNeeded: random.next())
            }
            guard let model = try? Toy.open(ModelFile.sealed(altered)) else { continue }
            let parsed = SyntaxParser(model: model).parse(text)
            #expect(TreeTests.areTrees(parsed))
        }
    }
}
