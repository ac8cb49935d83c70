// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims

/// What stands around and between the documents of a file: `opening`, the documents with `separator` between them, and
/// `closing`.
public protocol OutputFrame: Sendable {
    /// What stands before the first document.
    var opening: [UInt8] { get }
    /// What stands between two documents.
    var separator: [UInt8] { get }
    /// What stands behind the last document.
    var closing: [UInt8] { get }
}

extension OutputFrame {
    /// Nothing.
    public var opening: [UInt8] { [] }
    /// Nothing.
    public var separator: [UInt8] { [] }
    /// Nothing.
    public var closing: [UInt8] { [] }
}

/// A form in which coded documents leave the house, one document after the other.
///
/// Each document's bytes depend on that document alone, so that workers can write them in parallel.
public protocol DocumentFormat: OutputFrame {
    /// One document's bytes.
    func bytes(of document: CodedDocument) -> [UInt8]
}
