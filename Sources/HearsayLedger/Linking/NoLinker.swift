// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// Links nothing: documents and claims stand for themselves.
public struct NoLinker: DocumentLinker {
    /// A linker that links nothing.
    public init() {}

    /// `none`.
    public var version: String { "none" }

    /// Nothing.
    public func read(_ document: DocumentRecord) -> LinkReading { LinkReading() }

    /// None.
    public func copies(_ documents: [LinkDocument]) -> [[String]] { [] }

    /// None.
    public func link(_ request: LinkRequest) -> [LinkedComponent] { [] }
}
