// SPDX-License-Identifier: Apache-2.0

import HearsayGazetteer
import Testing

@testable import HearsayClaims

@Suite("Looking a name up")
struct PlaceSearchTests {
    @Test("The likeliest comes first, shares add up, and each has its reasons")
    func candidates() throws {
        let search = try PlaceSearch.bundled()
        let found = search.candidates(for: "Tripoli", limit: 200)
        #expect(found.first?.place.country == "LBY")
        #expect(abs(found.reduce(0) { $0 + $1.share } - 1) < 0.01)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.share >= $1.share })
        #expect(found.allSatisfy { $0.distance == 0 && !$0.reasons.isEmpty })
        #expect(search.candidates(for: "Tripoli", limit: 2).count == 2)
    }

    @Test("Other names of a report change the order")
    func beside() throws {
        let search = try PlaceSearch.bundled()
        #expect(search.candidates(for: "Tripoli", beside: ["Beirut", "Sidon"]).first?.place.country == "LBN")
        #expect(search.candidates(for: "Tripoli", beside: ["Benghazi"]).first?.place.country == "LBY")
    }

    @Test("A name that is written otherwise is found by its sound, with its distance")
    func near() throws {
        let search = try PlaceSearch.bundled()
        let found = try #require(search.candidates(for: "Han Shaykhun").first)
        #expect(found.place.country == "SYR" && found.distance > 0)
        #expect(search.candidates(for: "Xqzzv").isEmpty)
        #expect(search.candidates(for: "").isEmpty)
    }
}
