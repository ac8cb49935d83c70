// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Reads the spans of an array of objects with `start` and `end`.
enum MarkReader {
    private struct Mark: Decodable {
        var start: Int?
        var end: Int?
    }

    /// The spans that lie in a text of so many scalars, and how many do not or are none. Bytes that are no such array
    /// give none and one left out.
    static func marks(of bytes: [UInt8], scalars: Int) -> (marks: [Range<Int>], left: Int) {
        guard let read = try? JSONDecoder().decode([Mark].self, from: Data(bytes)) else { return ([], 1) }
        let marks = read.compactMap { mark -> Range<Int>? in
            guard let start = mark.start, let end = mark.end, start >= 0, start < end, end <= scalars else {
                return nil
            }
            return start..<end
        }
        return (marks, read.count - marks.count)
    }
}
