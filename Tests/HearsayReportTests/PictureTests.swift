// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Pictures of the page to be looked at, where the environment variable `REPORT_PICTURES` names a folder for them.
@Suite(.serialized)
struct PictureTests {
    static let folder = ProcessInfo.processInfo.environment["REPORT_PICTURES"]

    @Test(.enabled(if: folder != nil), arguments: ["light", "dark"])
    func looks(scheme: String) throws {
        try shoot("\(scheme)-top", scheme: scheme, fragment: "")
        try shoot("\(scheme)-border", scheme: scheme, fragment: "#incident-i-border")
        try shoot("\(scheme)-passage", scheme: scheme, fragment: "#doc-thai-2//c3")
        try shoot("\(scheme)-phone", scheme: scheme, width: 360, fragment: "")
        try shoot("\(scheme)-phone-border", scheme: scheme, width: 360, fragment: "#incident-i-border")
        try shoot("\(scheme)-phone-passage", scheme: scheme, width: 360, fragment: "#doc-thai-2//c3")
    }

    @Test(.enabled(if: folder != nil), arguments: ["light", "dark"])
    func parts(scheme: String) throws {
        let look = "document.querySelector('SELECTOR').scrollIntoView({ block: 'start' })"
        for (name, selector, width) in [
            ("phone-matrix", "#incident-i-market .matrix", 360), ("map", "#map", 1280), ("timeline", "#timeline", 1280),
            ("phone-map", "#map", 360), ("documents", "#copies", 1280),
        ] {
            try shoot(
                "\(scheme)-\(name)", scheme: scheme, width: width, fragment: "",
                script: look.replacingOccurrences(of: "SELECTOR", with: selector))
        }
        // Near one place, where the circle of what is not known exactly can be seen.
        let near = "for (let i = 0; i < 6; i++) document.querySelector('.map-buttons button').click();"
        let market =
            "document.querySelector('[aria-label*=\"near El Fasher\"]').dispatchEvent(new MouseEvent('click'));"
        try shoot("\(scheme)-near", scheme: scheme, fragment: "#map", script: market + near)
    }

    @Test(.enabled(if: folder != nil)) func printed() throws {
        let tab = try BrowserTab()
        let file = try PageFile(SampleLedger.page())
        try tab.open(file)
        try tab.pdf().write(to: URL(fileURLWithPath: "\(PictureTests.folder ?? "")/print.pdf"))
    }

    private func shoot(_ name: String, scheme: String, width: Int = 1280, fragment: String, script: String = "0") throws
    {
        let tab = try BrowserTab(width: width, height: width < 500 ? 780 : 1060)
        try tab.emulate(["prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"])
        let file = try PageFile(SampleLedger.page())
        try tab.open(file, fragment: fragment)
        try tab.evaluate(script)
        try tab.evaluate("new Promise(r => setTimeout(r, 200))")
        try tab.screenshot().write(to: URL(fileURLWithPath: "\(PictureTests.folder ?? "")/\(name).png"))
    }
}
