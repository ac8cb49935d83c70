// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayLexicon

/// A user's own tables in a folder of their own, for the length of a test.
struct OverlayPack: ~Copyable {
    let folder: URL

    /// Writes tables: by file, rows whose cells are parted by bars.
    init(_ tables: [String: [String]]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-overlay-\(UUID().uuidString)")
        for (file, rows) in tables {
            let url = folder.appendingPathComponent(file)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            let lines = rows.map { $0.replacingOccurrences(of: "|", with: "\t") + "\n" }
            try Data(lines.joined().utf8).write(to: url)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
