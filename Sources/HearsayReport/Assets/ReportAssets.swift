// SPDX-License-Identifier: Apache-2.0

internal import Crypto
internal import Foundation
internal import HearsayText

/// The parts of the page that are the same for every ledger: style sheet, script, outlines of the map.
struct ReportAssets: Sendable {
    let style: [UInt8]
    let script: [UInt8]
    /// Coasts and borders as base64, in this order; `Scripts/outlines/outlines.py` says what is in it.
    let outlines: [String]

    /// The parts of the style sheet and of the script, in the order in which they stand in the page.
    static let styles = ["page", "map", "incidents", "passage", "narrow", "print"]
    static let scripts = ["page", "filter", "projection", "map", "markers", "timeline", "passage", "start"]

    /// Reads the parts from the target's data folder.
    static func load(_ data: DataFolder) throws(ReportError) -> ReportAssets {
        guard let folder = data.url(of: "HearsayReport") else {
            throw .missing(data.places(of: "HearsayReport").joined(separator: ", "))
        }
        var style: [UInt8] = []
        for name in styles { style += try file("style/\(name).css", in: folder) }
        // The script's parts share one scope of their own, and nothing of it is global.
        var script = Array("\"use strict\";\n(() => {\n".utf8)
        for name in scripts { script += try file("script/\(name).js", in: folder) }
        script += Array("})();\n".utf8)
        let lines = String(decoding: try file("outlines.txt", in: folder), as: UTF8.self).split(separator: "\n")
        let outlines = zip(lines, ["coasts ", "borders "]).compactMap { line, name in
            line.hasPrefix(name) ? String(line.dropFirst(name.count)) : nil
        }
        guard outlines.count == 2, lines.count == 2 else {
            throw .malformed(folder.appendingPathComponent("outlines.txt").path)
        }
        return ReportAssets(style: style, script: script, outlines: outlines)
    }

    /// What browsers are told to refuse: everything but this style sheet and this script.
    ///
    /// No address is reached, no form is sent, no plugin and no frame is loaded; and no text can become markup by way of
    /// the script, since nothing may be assigned to `innerHTML` and its like.
    var policy: String {
        [
            "default-src 'none'", "style-src '\(ReportAssets.hash(style))'",
            "script-src '\(ReportAssets.hash(script))'",
            "img-src data:", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
        ].joined(separator: "; ")
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        "sha256-" + Data(SHA256.hash(data: Data(bytes))).base64EncodedString()
    }

    private static func file(_ name: String, in folder: URL) throws(ReportError) -> [UInt8] {
        let url = folder.appendingPathComponent(name)
        guard let data = try? Data(contentsOf: url) else { throw .missing(url.path) }
        return Array(data)
    }
}
