// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Compares output with a file in `Snapshots`; with `RECORD_SNAPSHOTS=1`, or where there is none, it writes the file and
/// fails once.
enum Snapshot {
    static func expect(_ bytes: [UInt8], is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appendingPathComponent("Snapshots")
        let file = folder.appendingPathComponent(name)
        let recorded = try? Data(contentsOf: file)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" || recorded == nil {
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name); look at it and run again", sourceLocation: sourceLocation)
            return
        }
        #expect(
            String(decoding: bytes, as: UTF8.self) == recorded.map { String(decoding: $0, as: UTF8.self) },
            sourceLocation: sourceLocation)
    }
}
