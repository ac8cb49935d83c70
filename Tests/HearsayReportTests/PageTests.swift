// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIncidents
import HearsayReport
import HearsayText
import Testing

struct PageTests {
    @Test func sameLedgerSameBytes() throws {
        #expect(try SampleLedger.page().bytes() == SampleLedger.page().bytes())
    }

    @Test func portionsPutTogetherAreThePage() throws {
        let page = try LargeLedger.page(incidents: 60, documents: 100)
        var portions: [[UInt8]] = []
        page.write { portions.append($0) }
        #expect(portions.count > 3)
        #expect((portions.map(\.count).max() ?? 0) < 1 << 18)
        #expect(Array(portions.joined()) == page.bytes())
    }

    @Test func writingStopsWhereTheSinkFails() throws {
        struct Full: Error {}
        let page = try LargeLedger.page(incidents: 60, documents: 100)
        var count = 0
        #expect(throws: Full.self) {
            try page.write { (_: [UInt8]) throws(Full) in
                count += 1
                throw Full()
            }
        }
        #expect(count == 1)
    }

    @Test func anEmptyLedgerIsAPageToo() throws {
        let page = try ReportPage(documents: [], linkage: Linkage(), title: "", made: nil).bytes()
        #expect(String(decoding: page, as: UTF8.self).contains("No claim of a physical event"))
    }

    @Test func missingPartsAreAnErrorThatSaysWhereTheyWereLookedFor() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("HearsayReport"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let error = #expect(throws: ReportError.self) {
            try ReportPage(
                documents: [], linkage: Linkage(), title: "", made: nil, data: DataFolder(explicit: folder.path))
        }
        #expect(error?.code == "report.missing")
        #expect(error?.description.contains(folder.lastPathComponent) == true)
    }

    @Test func matrixOfASmallPage() throws {
        let page = try String(decoding: SampleLedger.page().bytes(), as: UTF8.self)
        let article = page.components(separatedBy: "<article id=\"incident-i-border\"")[1].components(
            separatedBy: "</article>")[0]
        try Snapshot.expect(
            Array(("<article id=\"incident-i-border\"" + article + "</article>\n").utf8), is: "border.html")
    }

    @Test func idsOfAnyKindHaveAddressesOfTheirOwn() throws {
        var draft = LedgerDraft()
        let ids = ["a", "A", "a b", "a_20b", "a/b", "ä", "a\u{308}", "\"", "", "1"]
        for id in ids { draft.report(id, "T", "S", nil, "Text.") }
        let page = try ReportPage(documents: draft.documents, linkage: draft.linkage, title: "T", made: nil).bytes()
        let anchors = String(decoding: page, as: UTF8.self).components(separatedBy: "<li id=\"").dropFirst()
            .map { $0.components(separatedBy: "\"")[0] }
        #expect(Set(anchors).count == ids.count)
        #expect(anchors.allSatisfy { $0.wholeMatch(of: /doc-[A-Za-z0-9._-]*/) != nil })
    }
}
