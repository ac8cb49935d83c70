// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Reads the spans of an array of objects with `start` and `end`.
enum MarkReader {
    private struct Mark: Decodable {
        var start: Int?
        var end: Int?
    }

    /// The spans of a field that lie in a text of so many scalars, and what there is instead of the others, if any.
    static func marks(of value: DocumentFields.Value, scalars: Int) -> (marks: [Range<Int>], fault: String?) {
        guard case .array(let bytes) = value else {
            if case .string = value { return ([], "a string") }
            return ([], value.found)
        }
        guard let read = try? JSONDecoder().decode([Mark].self, from: Data(bytes)) else {
            return ([], "an array of something else")
        }
        let marks = read.compactMap { mark -> Range<Int>? in
            guard let start = mark.start, let end = mark.end, start >= 0, start < end, end <= scalars else {
                return nil
            }
            return start..<end
        }
        let left = read.count - marks.count
        return (marks, left == 0 ? nil : left == 1 ? "one span outside the text" : "\(left) spans outside the text")
    }
}
