// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A folder with files to code, which goes away with its owner.
final class WorkFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes a file into the folder.
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        try Data(bytes).write(to: url.appendingPathComponent(name))
    }

    /// Writes a file into the folder.
    func file(_ name: String, _ text: String) throws {
        try file(name, text.utf8)
    }

    /// What a file of the folder holds; `nil` if there is none.
    func text(of name: String) -> String? {
        (try? Data(contentsOf: url.appendingPathComponent(name))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// JSON Lines of `count` reports of different lengths.
    func reports(_ count: Int) throws -> String {
        let lines = (1...count).map { number -> String in
            let text = (0...(number * 7 % 12)).map {
                "The Vael Defence Office said that Kesh gunners shelled dam number \($0 + number) on Friday."
            }
            return #"{"id": "r\#(number)", "published": "2031-03-15", "text": "\#(text.joined(separator: " "))"}"#
        }
        try file("reports.jsonl", lines.joined(separator: "\n") + "\n")
        return "reports.jsonl"
    }
}
