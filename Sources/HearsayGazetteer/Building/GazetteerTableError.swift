// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a table of places.
package struct GazetteerTableError: Error, Sendable, CustomStringConvertible {
    var line: Int
    var detail: String

    package var description: String { "gazetteer.table: line \(line): \(detail); correct the table" }
}
