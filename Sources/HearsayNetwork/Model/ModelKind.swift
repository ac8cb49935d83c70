// SPDX-License-Identifier: Apache-2.0

/// What a model file is for, and which layout of it this version reads.
package struct ModelKind: Sendable {
    /// The first eight bytes of the file.
    let magic: [UInt8]
    /// The layout; other numbers are refused.
    let version: UInt32
    /// What people call it ("syntax model").
    let name: String

    /// A kind of model; `magic` has at most eight ASCII letters.
    package init(magic: String, version: UInt32, name: String) {
        self.magic = Array((Array(magic.utf8) + [UInt8](repeating: 0, count: 8)).prefix(8))
        self.version = version
        self.name = name
    }
}
