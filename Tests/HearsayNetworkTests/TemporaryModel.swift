// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A model file that is removed with this object.
final class TemporaryModel {
    let url: URL

    init(bytes: [UInt8]) throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".model")
        try Data(bytes).write(to: url)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }
}
