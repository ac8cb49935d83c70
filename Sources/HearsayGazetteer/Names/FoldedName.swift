// SPDX-License-Identifier: Apache-2.0

/// A name in the form in which names are compared.
public enum FoldedName {
    /// The folded words of a name.
    public static func words(_ name: String) -> [String] {
        NameFolding.folded(name).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }
}
