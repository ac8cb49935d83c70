// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayReport

/// A page written to a file of its own, which is gone when nobody needs it any more.
final class PageFile: Sendable {
    let url: URL

    convenience init(_ page: ReportPage) throws { try self.init(page.bytes()) }

    init(_ bytes: [UInt8]) throws {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath()
        url = folder.appendingPathComponent("hearsay-\(UUID().uuidString).html")
        try Data(bytes).write(to: url)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
