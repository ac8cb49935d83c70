// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import HearsayIncidents

@Suite("Coded documents as records")
struct RecordTests {
    private static let document = Raid(id: "a").report(saying: Who("s", "MLI", "GOV")).document

    private static func json(_ change: (inout DocumentRecord) -> Void = { _ in }) throws -> [UInt8] {
        var document = Self.document
        change(&document)
        return Array(try JSONEncoder().encode(document))
    }

    @Test("A record that is written and read is the same")
    func roundTrip() throws {
        #expect(try DocumentRecord(json: Self.json()) == Self.document)
    }

    @Test("What is no record says what is wrong", arguments: ["", "{", "[]", "{}", "{\"id\":1}", "null"])
    func malformed(text: String) {
        #expect(throws: RecordFault.self) { try DocumentRecord(json: Array(text.utf8)) }
    }

    @Test("A trigger outside its text is refused", arguments: [(-1, 4), (0, 10_000), (5, 5), (9, 2)])
    func triggerOutside(start: Int, end: Int) throws {
        let json = try Self.json {
            $0.claims[0].trigger.start = start
            $0.claims[0].trigger.end = end
        }
        let fault = #expect(throws: RecordFault.self) { try DocumentRecord(json: json) }
        #expect(fault?.code == "record.malformed")
        #expect(fault?.description.contains(Self.document.claims[0].id) == true)
    }
}
