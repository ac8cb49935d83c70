// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import hearsay

@Suite struct TallyTests {
    @Test(arguments: [(3, 0, false, 0), (0, 0, false, 0), (0, 2, false, 1), (3, 1, false, 3), (3, 0, true, 1)])
    func theExitStatusTellsWhatBecameOfTheBatch(_ documents: Int, _ rejected: Int, _ broken: Bool, _ status: Int) {
        #expect(Tally(documents: documents, rejected: rejected, isBroken: broken).exitStatus == Int32(status))
    }
}
