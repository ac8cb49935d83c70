// SPDX-License-Identifier: Apache-2.0

/// Rules for addresses that come from outside.
enum WebAddress {
    /// Whether a text is an address of the web: `http` or `https`, a host, no white space, at most 2048 bytes.
    static func isWeb(_ text: String) -> Bool {
        guard text.utf8.count <= 2048, let colon = text.firstIndex(of: ":") else { return false }
        let scheme = text[..<colon].lowercased()
        guard scheme == "http" || scheme == "https" else { return false }
        let rest = text[text.index(after: colon)...]
        guard rest.hasPrefix("//"), rest.count > 2, !rest.hasPrefix("///") else { return false }
        return !rest.unicodeScalars.contains { PageText.isSpace($0) || PageText.isUnseen($0) }
    }
}
