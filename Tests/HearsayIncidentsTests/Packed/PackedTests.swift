// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("What a ledger keeps for linking")
struct PackedTests {
    private static func scenes() throws -> [Scene] {
        let finder = SceneFinder(try Desk.lexicon())
        var random = SeededGenerator(seed: 3)
        let documents =
            [
                Register.report("r", count: 40, seed: 2).document, Raid(id: "a").report().document,
                said(
                    "d", .malianRebels,
                    "{a:its fighters} had {hit:retaliated} against {r:a barracks} in {town:Tamsane}."
                ) {
                    $0.did = [Voice.malianRebels.who("a")]
                    $0.to = [Who("r", "MLI", "MIL")]
                    $0.at = ("town", .tamsane)
                    $0.isDenied = true
                }.document,
            ] + RecordMutation.allCases.map { $0.apply(to: Raid(id: $0.rawValue).report().document, using: &random) }
        return documents.flatMap(finder.scenes)
    }

    @Test("A scene comes back as it was")
    func scenesComeBack() throws {
        let scenes = try Self.scenes()
        #expect(scenes.count > 40)
        for scene in scenes { #expect(Scene(packed: scene.packed) == scene) }
    }

    @Test("What is kept of a document comes back as it was")
    func documentsComeBack() throws {
        let linker = try Desk.linker()
        for report in [Raid(id: "a").report(), Register.report("r", count: 12, seed: 5)] {
            let (document, fingerprint) = linker.prepare(report.document)
            let kept = KeptDocument(
                agency: "Reuters", neighbourhoods: document.neighbourhoods, fingerprint: fingerprint)
            #expect(KeptDocument(packed: kept.packed) == kept)
        }
    }

    @Test("Bytes that end early are refused, and those that were changed never crash")
    func damagedBytes() throws {
        let scene = try #require(try Self.scenes().first { !$0.readings.isEmpty && !$0.spots.isEmpty })
        let bytes = scene.packed
        for end in bytes.indices { #expect(Scene(packed: bytes[..<end]) == nil) }
        #expect(Scene(packed: bytes + [0]) == nil)
        var random = SeededGenerator(seed: 9)
        for _ in 0..<4_000 {
            var changed = bytes
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                changed[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = Scene(packed: changed)
        }
    }

    @Test(
        "Numbers of every size and sign come back",
        arguments: [0, 1, -1, 127, 128, -128, 1 << 31, -1 << 40, Int.max, Int.min])
    func numbers(value: Int) throws {
        var writer = PackedWriter()
        writer.signed(value)
        writer.number(max(0, value))
        var reader = PackedReader(writer.bytes)
        #expect(try reader.signed() == value)
        #expect(try reader.number() == max(0, value))
        #expect(reader.isAtEnd)
    }

    @Test("A word that comes twice is written once")
    func words() throws {
        var writer = PackedWriter()
        for _ in 0..<3 { writer.string("Tamsane") }
        writer.string("")
        #expect(writer.bytes.count == 9 + 2 + 2)
        var reader = PackedReader(writer.bytes)
        for _ in 0..<3 { #expect(try reader.string() == "Tamsane") }
        #expect(try reader.string() == "")
    }
}
