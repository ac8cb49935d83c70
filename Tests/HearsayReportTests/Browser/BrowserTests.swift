// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIncidents
import HearsayReport
import Testing

/// The page in a real browser. Without one these tests fail and say how to install it.
@Suite(.serialized)
struct BrowserTests {
    private static let bytes = Result { try SampleLedger.page().bytes() }

    /// The sample ledger in a file of its own.
    static func sample() throws -> PageFile { try PageFile(bytes.get()) }

    /// The sample ledger, open in a tab.
    func tab(width: Int = 1280, height: Int = 900, fragment: String = "") throws -> BrowserTab {
        let tab = try BrowserTab(width: width, height: height)
        try tab.open(BrowserTests.sample(), fragment: fragment)
        return tab
    }

    @Test func opensWithoutAComplaintAndAsksNothingOfTheNetwork() throws {
        let file = try BrowserTests.sample()
        let tab = try BrowserTab()
        try tab.open(file)
        try tab.click("#incident-i-border summary")
        try tab.click("#incident-i-market a.words")
        try tab.wait(for: "document.querySelector('dialog').open")
        #expect(tab.complaints.isEmpty)
        #expect(tab.requests == [file.url.absoluteString])
    }

    @Test func hostileReportsDoNothingAndAreShown() throws {
        let tab = try BrowserTab()
        let file = try PageFile(HostileLedger.page())
        try tab.open(file)
        #expect(try tab.evaluate("window.harmed === undefined").isTrue)
        try tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        try tab.evaluate("document.querySelector('#incidents a.words').click()")
        try tab.wait(for: "document.querySelector('dialog').open")
        #expect(try tab.evaluate("document.querySelector('dialog .text').textContent").string.contains("</script>"))
        let hidden = try tab.evaluate(
            "[...document.querySelectorAll('dialog .text .control')].map((one) => one.textContent)")
        #expect(hidden.array.map(\.string) == ["U+2028", "U+2029", "U+202E", "U+202C", "U+200B", "U+0007"])
        #expect(
            try tab.evaluate("[...document.links].every((a) => /^(https?:|#)/i.test(a.getAttribute('href')))").isTrue)
        #expect(try tab.evaluate("document.querySelectorAll('img, iframe, object, form').length").number == 0)
        #expect(try tab.evaluate("window.harmed === undefined").isTrue)
        #expect(tab.complaints.isEmpty)
        #expect(tab.requests == [file.url.absoluteString])
    }

    @Test func thePolicyStopsWhatWouldGetIn() throws {
        let tab = try tab()
        try tab.evaluate(
            """
            const script = document.createElement("script");
            try { script.textContent = "window.harmed = 1"; } catch { }
            script.append("window.harmed = 1");
            document.body.append(script);
            try { document.body.innerHTML = "<b>x</b>"; } catch { window.refused = 1; }
            fetch("https://example.org/").catch(() => { window.unreached = 1; });
            """)
        try tab.wait(for: "window.unreached === 1")
        #expect(try tab.evaluate("window.harmed === undefined && window.refused === 1").isTrue)
    }

    @Test(arguments: [360, 768, 1280])
    func nothingSticksOutSideways(width: Int) throws {
        let tab = try tab(width: width, height: 780)
        try tab.evaluate("document.getElementById('open-all').click()")
        #expect(try tab.evaluate("document.documentElement.scrollWidth").number <= Double(width))
        try tab.evaluate("document.querySelector('#incidents a.words').click()")
        try tab.wait(for: "document.querySelector('dialog').open")
        #expect(try tab.evaluate("document.querySelector('dialog').scrollWidth").number <= Double(width))
    }

    @Test func themeCanBeSwitched() throws {
        let tab = try BrowserTab()
        try tab.emulate(["prefers-color-scheme": "dark"])
        try tab.open(BrowserTests.sample())
        let ground = "getComputedStyle(document.body).backgroundColor"
        #expect(try tab.evaluate(ground).string == "rgb(22, 23, 26)")
        try tab.click("#theme")
        #expect(try tab.evaluate(ground).string == "rgb(247, 245, 240)")
        #expect(try tab.evaluate("document.getElementById('theme').textContent").string == "Dark theme")
        try tab.evaluate("localStorage.clear()")
    }

    @Test func withoutScriptsTheMatricesAreThere() throws {
        let tab = try BrowserTab()
        try tab.send("Emulation.setScriptExecutionDisabled", ["value": true])
        try tab.open(BrowserTests.sample())
        let text = try AccessibilityTree(tab).text
        for words in ["Who says what", "1 is a copy", "Strike on a market in El Fasher", "≠ disputed with SDN/MIL"] {
            #expect(text.contains(words))
        }
        try tab.send("Emulation.setScriptExecutionDisabled", ["value": false])
        let seen = try tab.evaluate("document.querySelector('#incident-i-market .matrix').checkVisibility()")
        #expect(seen.isTrue)
        #expect(try tab.evaluate("document.querySelector('#map-canvas').checkVisibility()").isTrue == false)
        #expect(try tab.evaluate("document.querySelector('.without-script').checkVisibility()").isTrue)
        #expect(
            try tab.evaluate("document.querySelector('#incident-i-market tbody td').textContent").string.contains(
                "happened"))
    }

    @Test func printsWithAllMatricesUnfolded() throws {
        let tab = try tab()
        let closed = "document.querySelectorAll('#incidents details:not([open])').length"
        let before = try tab.evaluate(closed).number
        #expect(before > 0)
        try tab.evaluate(
            "addEventListener('beforeprint', () => { window.folded = \(closed); })")
        let pdf = try tab.pdf()
        #expect(pdf.starts(with: Data("%PDF".utf8)))
        #expect(pdf.count > 50_000)
        #expect(try tab.evaluate("window.folded").number == 0)
        #expect(try tab.evaluate(closed).number == before)
        try tab.send("Emulation.setEmulatedMedia", ["media": "print"])
        #expect(
            try tab.evaluate("[...document.querySelectorAll('button')].some((one) => one.checkVisibility())").isTrue
                == false)
    }

    @Test func aLargeLedgerStaysUsable() throws {
        let tab = try BrowserTab()
        let file = try PageFile(LargeLedger.page(incidents: 400, documents: 800))
        try tab.open(file)
        try tab.evaluate(
            """
            const box = document.getElementById("filter-words"); box.value = "number 333"; box.dispatchEvent(new Event("input"));
            """)
        try tab.wait(for: "document.getElementById('found').textContent.endsWith('of 400 incidents shown.')")
        #expect(tab.complaints.isEmpty)
    }
}
