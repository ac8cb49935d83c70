// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// What a reader does with the page.
extension BrowserTests {
    private static let shown = "document.querySelectorAll('article.incident:not([hidden])').length"

    @Test func filtersByWordsAndDisputesAndSaysHowManyAreLeft() throws {
        let tab = try tab()
        #expect(try tab.evaluate(BrowserTests.shown).number == 11)
        try tab.click("#filter-disputes")
        #expect(try tab.evaluate(BrowserTests.shown).number == 4)
        #expect(try tab.evaluate("document.getElementById('found').textContent").string == "4 of 11 incidents shown.")
        try tab.click("#filter-words")
        for letter in "rust" { try tab.press(String(letter)) }
        try tab.wait(for: BrowserTests.shown + " === 1 || " + BrowserTests.shown + " === 0")
        try tab.click("#filter-none")
        #expect(try tab.evaluate(BrowserTests.shown).number == 11)
    }

    @Test(arguments: [
        ("aspect", "target", 1), ("aspect", "initiator", 1), ("origin", "outlet:Stringers' Desk", 6),
        ("type", "ASSAULT", 11),
    ])
    func filtersBy(name: String, value: String, count: Int) throws {
        let tab = try tab()
        try tab.evaluate(
            """
            const select = document.getElementById("filter-\(name)"); select.value = "\(value)";
            select.dispatchEvent(new Event("change"));
            """)
        #expect(try tab.evaluate(BrowserTests.shown).number == Double(count))
    }

    @Test func daysAreChosenByDraggingOverTheTimelineOrTyping() throws {
        let tab = try tab()
        try tab.evaluate("document.querySelector('svg.timeline').scrollIntoView({ block: 'center' })")
        let box = try tab.evaluate(
            "(() => { const b = document.querySelector('svg.timeline').getBoundingClientRect(); return [b.left, b.top, b.width]; })()"
        )
        let y = box[1].number + 60
        try tab.drag(from: (box[0].number + 40, y), to: (box[0].number + box[2].number / 4, y))
        #expect(try tab.evaluate("document.getElementById('filter-from').value").string == "2031-05-01")
        #expect(try tab.evaluate("document.getElementById('filter-to').value").string == "2031-05-02")
        #expect(try tab.evaluate(BrowserTests.shown).number == 2)
        try tab.evaluate(
            """
            const day = document.getElementById("filter-to"); day.value = "2031-05-03"; day.dispatchEvent(new Event("change"));
            """)
        #expect(try tab.evaluate(BrowserTests.shown).number == 3)
        try tab.click("#all-days")
        #expect(try tab.evaluate(BrowserTests.shown).number == 11)
    }

    @Test func aCellOpensThePassageAndEscapeGoesBackToIt() throws {
        let tab = try tab()
        let cell = "#incident-i-market td a.words"
        try tab.evaluate("document.querySelector('\(cell)').focus()")
        try tab.press("Enter")
        try tab.wait(for: "document.querySelector('dialog').open")
        #expect(try tab.evaluate("document.querySelector('dialog .role-cited').textContent").string.contains("market"))
        #expect(
            try tab.evaluate("document.querySelector('dialog .role-trigger.begins').textContent").string == "struck")
        #expect(
            try tab.evaluate("document.querySelector('dialog mark.role-claimant').textContent").string == "a doctor")
        #expect(try tab.evaluate("document.querySelector('dialog').contains(document.activeElement)").isTrue)
        #expect(try tab.evaluate("location.hash").string.hasPrefix("#doc-market-1/"))
        try tab.press("Escape")
        try tab.wait(for: "!document.querySelector('dialog').open && location.hash === ''")
        #expect(try tab.evaluate("document.activeElement === document.querySelector('\(cell)')").isTrue)
    }

    @Test func goingBackClosesThePassage() throws {
        let tab = try tab(fragment: "#incident-i-market")
        try tab.click("#incident-i-market td a.words")
        try tab.wait(for: "document.querySelector('dialog').open")
        try tab.evaluate("history.back()")
        try tab.wait(for: "!document.querySelector('dialog').open && location.hash === '#incident-i-market'")
    }

    @Test func marksWordsByScalarsAfterSignsBeyondTheBasicPlane() throws {
        let tab = try tab(fragment: "#doc-sea-1/0-0/s1")
        #expect(
            try tab.evaluate("document.querySelector('dialog mark.role-count').textContent").string == "Nobody was hurt"
        )
        try tab.evaluate("document.querySelector('dialog').close()")
        try tab.evaluate("document.querySelector('#incident-i-sea a.words').click()")
        try tab.wait(for: "document.querySelector('dialog').open")
        #expect(
            try tab.evaluate(
                "[...document.querySelectorAll('dialog .role-cited')].map((one) => one.textContent).join('')"
            ).string
                == "Nobody was hurt 🚢🌊 and the ship sailed on")
    }

    @Test func deepLinksOpenIncidentsAndDocuments() throws {
        let incident = try tab(fragment: "#incident-i-town")
        #expect(try incident.evaluate("document.querySelector('#incident-i-town > details').open").isTrue)
        #expect(
            try incident.evaluate(
                "document.querySelector('#incident-i-town').getBoundingClientRect().top < innerHeight / 2"
            ).isTrue)
        let document = try tab(fragment: "#doc-pipe-1")
        #expect(try document.evaluate("document.querySelector('dialog').open").isTrue)
        #expect(try document.evaluate("document.getElementById('passage-title').textContent").string.contains("Arauca"))
        try document.press("Escape")
        try document.wait(for: "!document.querySelector('dialog').open && location.hash === ''")
    }

    @Test func theMapIsMovedAndReadByKeyboard() throws {
        let tab = try tab()
        let place = "document.querySelector('.ground').getAttribute('transform')"
        try tab.evaluate("document.querySelector('svg.map').focus()")
        var seen = try tab.evaluate(place).string
        for key in ["ArrowRight", "+", "ArrowUp", "-", "0"] {
            try tab.press(key)
            let now = try tab.evaluate(place).string
            #expect(now != seen, "\(key) moves the map")
            seen = now
        }
        try tab.press("Tab")
        #expect(try tab.evaluate("document.activeElement.classList.contains('marker')").isTrue)
        let first = try tab.evaluate("document.activeElement.getAttribute('aria-label')").string
        try tab.press("ArrowRight")
        #expect(try tab.evaluate("document.activeElement.getAttribute('aria-label')").string != first)
        try tab.press("Enter")
        #expect(try tab.evaluate("document.querySelectorAll('#map-chosen a').length").number > 0)
        try tab.press("Escape")
        #expect(try tab.evaluate("document.activeElement.classList.contains('map')").isTrue)
    }

    @Test func incidentsWithoutAPointAreListedAndOnNoMap() throws {
        let tab = try tab()
        for _ in 0..<8 { try tab.evaluate("document.querySelector('.map-buttons button').click()") }
        #expect(
            try tab.evaluate("document.querySelector('.pointless').textContent").string.contains("southern Red Sea"))
        #expect(try tab.evaluate("document.querySelector('svg.map').textContent.includes('Red Sea')").isTrue == false)
    }

    @Test func everythingOneCanUseHasAName() throws {
        let tab = try tab()
        try tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        #expect(try AccessibilityTree(tab).nameless.isEmpty)
        try tab.evaluate("document.querySelector('#incidents a.words').click()")
        try tab.wait(for: "document.querySelector('dialog').open")
        #expect(try AccessibilityTree(tab).nameless.isEmpty)
        #expect(try tab.evaluate("[...document.querySelectorAll('th')].every((one) => one.scope)").isTrue)
        let levels = try tab.evaluate(
            "[...document.querySelectorAll('main h2, main h3, h1')].map((one) => +one.tagName[1])"
        ).array.map(\.number)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test(arguments: ["light", "dark"])
    func wordsStandOutFromTheirGround(scheme: String) throws {
        let tab = try BrowserTab()
        try tab.emulate(["prefers-color-scheme": scheme])
        try tab.open(BrowserTests.sample())
        let style = "getComputedStyle(document.documentElement)"
        for (words, grounds) in [
            ("ink", ["paper", "sheet", "mark", "cited", "land"]), ("soft", ["paper", "sheet"]),
            ("link", ["paper", "sheet"]),
            ("dispute", ["dispute-ground", "dispute-stripe"]), ("ink", ["dispute-stripe", "agreement-ground"]),
            ("soft", ["dispute-stripe", "agreement-ground"]),
            ("link", ["dispute-stripe", "agreement-ground", "cited"]),
            ("agreement", ["agreement-ground"]), ("concession", ["concession-ground"]),
        ] {
            let front = try tab.evaluate(style + ".getPropertyValue('--\(words)')").string
            for ground in grounds {
                let back = try tab.evaluate(style + ".getPropertyValue('--\(ground)')").string
                let contrast = Contrast.between(front, back)
                #expect(contrast >= 4.5, "\(words) on \(ground)")
            }
        }
    }
}
