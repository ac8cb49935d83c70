// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// What a linker takes out of one document.
public struct LinkReading: Sendable, Hashable {
    /// What it tells of, one telling an occurrence; none where nothing of the kind is told.
    public var tellings: [LinkTelling]
    /// Whatever the linker needs to know of the document again beside its claims.
    public var data: Data

    /// A reading.
    public init(tellings: [LinkTelling] = [], data: Data = Data()) {
        self.tellings = tellings
        self.data = data
    }
}
