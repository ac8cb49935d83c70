// SPDX-License-Identifier: Apache-2.0

/// What comes of many coded documents: which tell the same story, and which claims the same occurrence.
public struct Linkage: Sendable, Hashable {
    /// The incidents, by first day, then id. Every claim of a physical event is in one of them, and in one only.
    public var incidents: [Incident]
    /// Groups of document ids that are one story, the original first.
    public var copies: [[String]]

    /// A linkage.
    public init(incidents: [Incident] = [], copies: [[String]] = []) {
        self.incidents = incidents
        self.copies = copies
    }
}
