// SPDX-License-Identifier: Apache-2.0

/// An address that the page may link to: `http` or `https`, and nothing else.
struct WebAddress {
    let address: String

    /// `nil` for `javascript:`, `data:`, `file:` and all else, and for what holds blanks or control characters, which
    /// browsers drop while reading the scheme.
    init?(_ address: String?) {
        guard let address else { return nil }
        let start = address.prefix(8).lowercased()
        guard start.hasPrefix("http://") || start == "https://",
            address.unicodeScalars.allSatisfy({ $0.value > 0x20 && !VisibleText.isHidden($0) })
        else { return nil }
        self.address = address
    }
}
