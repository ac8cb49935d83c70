// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

/// A text in which words are marked: "{army:The army} said ...". Marks may nest.
///
/// The offsets of every quotation are those of the words in the text without its marks.
struct MarkedText: Sendable {
    /// The text without marks.
    let text: String
    private let marked: [String: Quotation]

    init(_ source: String) {
        var scalars: [Unicode.Scalar] = []
        var marked: [String: Quotation] = [:]
        var open: [(label: String, start: Int)] = []
        var label: String?
        for scalar in source.unicodeScalars {
            if let name = label {
                if scalar == ":" {
                    open.append((name, scalars.count))
                    label = nil
                } else {
                    label = name + String(scalar)
                }
            } else if scalar == "{" {
                label = ""
            } else if scalar == "}", let last = open.popLast() {
                var quote = String.UnicodeScalarView()
                quote.append(contentsOf: scalars[last.start...])
                marked[last.label] = Quotation(start: last.start, end: scalars.count, quote: String(quote))
            } else {
                scalars.append(scalar)
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        text = String(view)
        self.marked = marked
    }

    /// The words with this mark.
    subscript(label: String) -> Quotation {
        guard let words = marked[label] else { preconditionFailure("no words are marked \(label) in: \(text)") }
        return words
    }
}
