// SPDX-License-Identifier: Apache-2.0

/// Where a row of a pack stands.
public struct RowPlace: Hashable, Sendable {
    /// The table, as a path within its pack ("events/assault.tsv").
    public let file: String
    /// Line in the table, from 1.
    public let line: Int
    /// Whether the row is one of a pack laid over the built-in one.
    public let isOverlaid: Bool
}
