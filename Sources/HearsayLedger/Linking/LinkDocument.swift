// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import HearsayIncidents

/// A document as a linker sees it again.
public struct LinkDocument: Sendable, Hashable {
    /// The document without its text. In ``LinkRequest`` it has its claims, those that were rejected left out and with
    /// the analyst's corrections.
    public var record: DocumentRecord
    /// What the linker wanted to be kept of it.
    public var data: Data

    /// A document.
    public init(record: DocumentRecord, data: Data) {
        self.record = record
        self.data = data
    }
}
