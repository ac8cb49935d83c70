// SPDX-License-Identifier: Apache-2.0

/// Makes words from outside fit to be shown: nothing in them can move the cursor, colour the screen or turn the text.
package enum SafeText {
    /// `text` with runs of white space as one space, control characters as U+FFFD, and without invisible characters.
    ///
    /// Zero-width joiners stay, since scripts and emoji need them. Complexity: linear.
    package static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var isPendingSpace = false
        for scalar in text.unicodeScalars {
            let kind = scalar.properties.generalCategory
            let isSpace = scalar.properties.isWhitespace
            if isSpace {
                isPendingSpace = true
                continue
            }
            if kind == .format, scalar != "\u{200D}" { continue }
            if isPendingSpace, !scalars.isEmpty { scalars.append(" ") }
            isPendingSpace = false
            scalars.append(kind == .control ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }
}
