// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Names of types")
struct TypeNameTests {
    @Test("They count in their own letters only", arguments: [("three Leopards", true), ("three leopards", false)])
    func letters(phrase: String, isTank: Bool) throws {
        let count = CountRowCheck(coder: try SharedCoder.coder()).count(of: phrase)
        #expect((count?.of == "tank") == isTank)
    }
}
