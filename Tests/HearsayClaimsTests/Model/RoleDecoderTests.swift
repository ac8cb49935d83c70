// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayClaims

@Suite("Roles to attributions")
struct RoleDecoderTests {
    /// Decodes a window of words from one line of roles a cue: `s` source, `c` content, `q` cue, `.` none; its cue's head
    /// stands where `Q` does.
    private func decode(_ lines: String..., from start: Int = 0) -> [AttributionReader.Reading] {
        var decoder = RoleDecoder()
        decoder.begin(start..<start + lines[0].count)
        for line in lines {
            let roles = Array(line)
            let head = roles.firstIndex(of: "Q") ?? 0
            decoder.add(cue: start + head, 0.9) { output in
                for (i, role) in roles.enumerated() {
                    let best: Role =
                        switch role {
                        case "s": .source
                        case "c": .content
                        case "q", "Q": .cue
                        default: .none
                        }
                    for other in 0..<Role.count {
                        output[i * Role.count + other] = other == best.rawValue ? 0.91 : 0.03
                    }
                }
            }
        }
        var readings: [AttributionReader.Reading] = []
        decoder.decode(into: &readings)
        return readings
    }

    @Test func partsAreRanges() {
        let found = decode("ssqQ.ccc", from: 10)
        #expect(found.count == 1)
        #expect(found.first?.source == 10..<12)
        #expect(found.first?.cue == 12..<14)
        #expect(found.first?.cueHead == 13)
        #expect(found.first?.content.ranges == [15..<18])
    }

    @Test func smallGapsAreTakenInAndLargeOnesAreNot() {
        #expect(decode("sQcc.cc............cc").first?.content.ranges == [2..<21])
        #expect(decode("sQcc.cc.............cc").first?.content.ranges == [2..<7, 20..<22])
    }

    @Test func aSourceMayBeSharedAndAContentMayNot() {
        let found = decode("sQcc....", "s...Qccc")
        #expect(found.map(\.source) == [0..<1, 0..<1])
        #expect(found.map(\.content.ranges) == [[2..<4], [5..<8]])
    }

    @Test func aCueInTheContentOfAnotherIsToldWithinIt() {
        let found = decode("sQcccccc", "...sQccc")
        #expect(found.map(\.content.ranges) == [[2..<8], [5..<8]])
    }

    @Test func aCueWithoutContentIsNone() {
        #expect(decode("sQ......").isEmpty)
        #expect(decode("........").isEmpty)
    }

    @Test func distancesFallIntoRisingClasses() {
        let classes = (0...400).map { PairRows.distance($0) }
        #expect(zip(classes, classes.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(classes[400] < 14)
        #expect((1...400).allSatisfy { PairRows.distance(-$0) == 14 + PairRows.distance($0) })
    }
}
