// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// What a linker takes out of one document.
public struct LinkReading: Sendable, Hashable {
    /// A telling, and by which keys others meet it.
    public struct Filed: Sendable, Hashable {
        /// The telling.
        public var telling: LinkTelling
        /// Under which keys it is filed.
        public var filed: [UInt64]
        /// Under which keys those are filed that may tell of the same occurrence. Of two tellings each seeks what the
        /// other is filed under, or neither does.
        public var sought: [UInt64]

        /// A telling with its keys.
        public init(telling: LinkTelling, filed: [UInt64], sought: [UInt64]) {
            self.telling = telling
            self.filed = filed
            self.sought = sought
        }
    }

    /// What it tells of, one telling an occurrence; none where nothing of the kind is told.
    public var tellings: [Filed]
    /// Documents can be copies of each other only if they share one of these; none for a text too short to be copied.
    public var bands: [UInt64]
    /// Whatever the linker needs to know of the document again beside its claims.
    public var data: Data

    /// A reading.
    public init(tellings: [Filed] = [], bands: [UInt64] = [], data: Data = Data()) {
        self.tellings = tellings
        self.bands = bands
        self.data = data
    }
}
