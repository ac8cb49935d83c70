// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The agency that a report is credited to.
struct Credit: Sendable, Hashable {
    /// Its name or initials, as the dateline has them ("Reuters", "AFP").
    let agency: String

    /// The credit in a text's dateline ("BAKU, Sept 27 (Reuters) -"); `nil` where there is none.
    init?(_ text: TokenizedText) {
        for block in text.blocks.prefix(Credit.farthest) {
            if let agency = block.dateline?.agency {
                self.agency = text.source[agency]
                return
            }
        }
        return nil
    }

    /// Datelines stand near the top.
    private static let farthest = 6

    /// Whether an outlet of this name is the agency: the same name, or the name whose initials these are.
    static func isOutlet(_ name: String, of agency: String) -> Bool {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        let initials = String(words.compactMap(\.first).filter(\.isUppercase))
        return name.lowercased() == agency.lowercased()
            || (agency.count > 1 && initials == agency)
            || words.contains { $0.count > 2 && $0.lowercased() == agency.lowercased() }
    }
}
