// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Names as they are looked for: small letters without accents.
enum FoldedWords {
    /// The folded name. Complexity: linear.
    static func fold(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
        return name.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }
}
