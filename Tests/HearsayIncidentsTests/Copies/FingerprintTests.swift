// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("Fingerprints of texts")
struct FingerprintTests {
    @Test("Letters' case, punctuation and spaces do not change a fingerprint")
    func lettersAndPointsDoNotCount() {
        let plain = Fingerprint("The convoy left the town at dawn and nobody was hurt that day.")
        #expect(plain == Fingerprint("THE CONVOY, left: the town - at dawn; and nobody  was hurt that day"))
        #expect(plain.shingles.count == 9)
        #expect(!plain.bands.isEmpty)
    }

    @Test(
        "A text of fewer than five words has no shingle and is no copy", arguments: ["", "...", "One two three four."])
    func nothingToCompare(text: String) {
        let print = Fingerprint(text)
        #expect(print.shingles.isEmpty)
        #expect(print.bands.isEmpty)
        #expect(!print.isCopy(of: print))
        #expect(!print.isCopy(of: Fingerprint(PortStory.body)))
    }

    @Test("Being a copy holds both ways", arguments: CopyTests.Reprint.allCases)
    func copyingIsSymmetric(reprint: CopyTests.Reprint) {
        let one = Fingerprint(reprint.text)
        for other in CopyTests.Reprint.allCases.map({ Fingerprint($0.text) }) + [Fingerprint(PortStory.independent)] {
            #expect(one.isCopy(of: other) == other.isCopy(of: one))
        }
    }
}
