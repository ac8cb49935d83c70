// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A tab in which a page is open, and what happened in it.
final class BrowserTab {
    private let browser: Chromium
    private let target: String
    private let session: String
    /// All addresses that the page asked for.
    private(set) var requests: [String] = []
    /// Errors on the console, exceptions, violations of the content security policy.
    private(set) var complaints: [String] = []
    private var isLoaded = false
    private var file: PageFile?

    /// An empty tab of a width and height.
    init(width: Int = 1280, height: Int = 900) throws {
        browser = try Chromium.shared.get()
        let browser = browser
        target = try browser.call("Target.createTarget", ["url": "about:blank"], session: nil) { _ in }["targetId"]
            .string
        session = try browser.call(
            "Target.attachToTarget", ["targetId": target, "flatten": true], session: nil
        ) { _ in }["sessionId"].string
        for domain in ["Page", "Runtime", "Log", "Network", "DOM", "Accessibility"] { try send(domain + ".enable") }
        try size(width, height)
        // No test waits for movements, and nobody is to be made to.
        try emulate(["prefers-reduced-motion": "reduce"])
    }

    deinit { _ = try? browser.call("Target.closeTarget", ["targetId": target], session: nil) { _ in } }

    @discardableResult
    func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> Reply {
        try browser.call(method, parameters, session: session) { note($0) }
    }

    func size(_ width: Int, _ height: Int) throws {
        try send(
            "Emulation.setDeviceMetricsOverride",
            ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500])
    }

    func emulate(_ features: [String: String]) throws {
        let list = features.sorted { $0.key < $1.key }.map { ["name": $0.key, "value": $0.value] }
        try send("Emulation.setEmulatedMedia", ["features": list])
    }

    /// Opens a file, at a fragment, waits until it is there, and keeps it as long as the tab.
    func open(_ file: PageFile, fragment: String = "") throws {
        self.file = file
        isLoaded = false
        try send("Page.navigate", ["url": file.url.absoluteString + fragment])
        try wait("the page is loaded") { isLoaded }
    }

    /// What an expression comes to. A promise is waited for.
    @discardableResult
    func evaluate(_ expression: String) throws -> Reply {
        let reply = try send(
            "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
        guard reply["exceptionDetails"].isNone else {
            throw BrowserError(description: "\(expression): \(reply["exceptionDetails"].json)")
        }
        return reply["result"]["value"]
    }

    /// Waits until an expression is true.
    func wait(for expression: String) throws { try wait(expression) { try evaluate(expression).isTrue } }

    private func wait(_ what: String, _ condition: () throws -> Bool) throws {
        let start = ContinuousClock.now
        while ContinuousClock.now - start < .seconds(30) {
            if try condition() { return }
            Thread.sleep(forTimeInterval: 0.01)
            try send("Target.getTargetInfo")
        }
        throw BrowserError(description: "waited in vain: \(what)")
    }

    /// Presses and lets go a key, as a keyboard does.
    func press(_ key: String, shift: Bool = false) throws {
        let codes = [
            "Enter": 13, "Escape": 27, "Tab": 9, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40,
        ]
        var event: [String: Any] = ["key": key, "windowsVirtualKeyCode": codes[key] ?? 0, "modifiers": shift ? 8 : 0]
        if key == "Enter" { event["text"] = "\r" }
        if key.count == 1 { event["text"] = key }
        try send(
            "Input.dispatchKeyEvent", event.merging(["type": event["text"] == nil ? "rawKeyDown" : "keyDown"]) { $1 })
        try send("Input.dispatchKeyEvent", event.merging(["type": "keyUp"]) { $1 })
    }

    /// Clicks in the middle of what a selector finds, with the mouse.
    func click(_ selector: String) throws {
        let box = try evaluate(
            """
            (() => { const node = document.querySelector(\(BrowserTab.quoted(selector)));
              node.scrollIntoView({ block: "center" });
              const box = node.getClientRects()[0]; return [box.left + box.width / 2, box.top + box.height / 2]; })()
            """)
        try drag(from: (box[0].number, box[1].number), to: (box[0].number, box[1].number))
    }

    /// Presses the mouse in one place and lets it go in another.
    func drag(from start: (Double, Double), to end: (Double, Double)) throws {
        let steps = [
            ("mouseMoved", start, 0), ("mousePressed", start, 1), ("mouseMoved", end, 1), ("mouseReleased", end, 0),
        ]
        for (type, at, buttons) in steps {
            let event: [String: Any] = ["type": type, "x": at.0, "y": at.1, "buttons": buttons, "clickCount": 1]
            try send(
                "Input.dispatchMouseEvent",
                event.merging(["button": type == "mouseMoved" && buttons == 0 ? "none" : "left"]) { $1 })
        }
    }

    func screenshot(height: Int? = nil) throws -> Data {
        var parameters: [String: Any] = ["format": "png", "captureBeyondViewport": height != nil]
        if let height {
            let width = try evaluate("innerWidth").number
            parameters["clip"] = ["x": 0, "y": 0, "width": width, "height": Double(height), "scale": 1]
        }
        return Data(base64Encoded: try send("Page.captureScreenshot", parameters)["data"].string) ?? Data()
    }

    func pdf() throws -> Data {
        Data(base64Encoded: try send("Page.printToPDF", ["printBackground": false])["data"].string) ?? Data()
    }

    private func note(_ event: Reply) {
        guard event["sessionId"].string == session else { return }
        let parameters = event["params"]
        switch event["method"].string {
        case "Page.loadEventFired": isLoaded = true
        case "Network.requestWillBeSent":
            // The browser's own icons come as data, from nowhere.
            let address = parameters["request"]["url"].string
            if !address.hasPrefix("data:") { requests.append(address) }
        case "Runtime.exceptionThrown": complaints.append(parameters["exceptionDetails"].json)
        case "Log.entryAdded": complaints.append(parameters["entry"]["text"].string)
        case "Runtime.consoleAPICalled" where ["error", "warning", "assert"].contains(parameters["type"].string):
            complaints.append(parameters["args"].json)
        default: break
        }
    }

    private static func quoted(_ text: String) -> String {
        let data = try? JSONSerialization.data(withJSONObject: [text])
        return String(String(decoding: data ?? Data(), as: UTF8.self).dropFirst().dropLast())
    }
}
