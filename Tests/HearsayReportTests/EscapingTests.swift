// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIncidents
import HearsayReport
import Testing

struct EscapingTests {
    static let hostile = Result { String(decoding: try HostileLedger.page().bytes(), as: UTF8.self) }

    /// What stands between tags must be text: all markup of the page is the page's own.
    @Test func hostileTextsMakeNoElements() throws {
        let page = try EscapingTests.hostile.get()
        let calm = try String(decoding: SampleLedger.page().bytes(), as: UTF8.self)
        for (tag, allowed) in [
            ("<script", 6), ("<img", 0), ("<b>", 0), ("<i>", 0), ("<u>", 0), ("<iframe", 0), ("<!--", 0),
        ] {
            // Scripts: the ledger, one a document, the outlines, the page's own.
            #expect(page.components(separatedBy: tag).count - 1 <= allowed, "\(tag)")
        }
        #expect(page.components(separatedBy: "<script").count == page.components(separatedBy: "</script").count)
        #expect(calm.components(separatedBy: "<script").count == calm.components(separatedBy: "</script").count)
    }

    @Test func onlyAddressesOfTheWebAreLinked() throws {
        let page = try EscapingTests.hostile.get()
        for part in page.components(separatedBy: "href=\"").dropFirst() {
            #expect(part.hasPrefix("#") || part.lowercased().hasPrefix("https://"))
        }
        #expect(page.contains("href=\"HTTPS://example.org/?a=1&amp;b=&quot;2\" rel=\"noopener noreferrer\""))
        // The other address is shown, and is no link.
        #expect(page.contains("<bdi>javascript:window.harmed=1</bdi>"))
    }

    @Test(arguments: [
        ("https://example.org/a", true), ("http://example.org", true), ("HTTP://EXAMPLE.ORG", true),
        ("javascript:alert(1)", false), (" https://example.org", false), ("java\nscript:alert(1)", false),
        ("data:text/html,x", false), ("https:example", false), ("//example.org", false), ("", false),
        ("https://a\u{202E}b", false), ("file:///etc/passwd", false),
    ])
    func addressesAreHeldToTheirScheme(address: String, isLinked: Bool) throws {
        var draft = LedgerDraft()
        draft.report("d", "T", "S", nil, url: address, "Text.")
        let page = try ReportPage(documents: draft.documents, linkage: draft.linkage, title: "T", made: nil).bytes()
        #expect(String(decoding: page, as: UTF8.self).contains("rel=\"noopener noreferrer\"") == isLinked)
    }

    @Test func hiddenCharactersAreShownByTheirNumber() throws {
        let page = try EscapingTests.hostile.get()
        #expect(page.contains("hit by <span class=\"control\">U+202E</span>gnihton"))
        let body = page.components(separatedBy: "<dialog")[0]
        for hidden in ["\u{202E}", "\u{2028}", "\u{200B}", "\u{7}"] { #expect(!body.contains(hidden)) }
    }

    @Test func dataForTheScriptEndsNoElementAndReadsBackTheSame() throws {
        let page = try EscapingTests.hostile.get()
        let data = page.components(separatedBy: "<script type=\"application/json\" id=\"text-")[1]
        let json = data.components(separatedBy: "</script>")[0].components(separatedBy: ">").dropFirst()
        #expect(json.count == 1)
        let bytes = Data((json.first ?? "").utf8)
        #expect(!bytes.contains(UInt8(ascii: "<")) && !bytes.contains(UInt8(ascii: "&")))
        let object = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
        #expect(object?["text"] as? String == HostileLedger.draft.documents[0].text)
    }

    @Test func noElementHasAStyleOrAHandlerOfItsOwn() throws {
        let page = try String(decoding: SampleLedger.page().bytes(), as: UTF8.self)
        let body = page.components(separatedBy: "<body>")[1].components(separatedBy: "<script>")[0]
        #expect(!body.contains(" style=\"") && !body.contains(" onclick="))
    }
}
