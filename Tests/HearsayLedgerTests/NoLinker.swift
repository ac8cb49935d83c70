// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents
import HearsayLedger

/// Links nothing: documents and claims stand for themselves.
struct NoLinker: DocumentLinker {
    /// A linker that links nothing.
    init() {}

    /// `none`.
    var version: String { "none" }

    /// Nothing.
    func read(_ document: DocumentRecord) -> LinkReading { LinkReading() }

    /// None.
    func copyKeys(of document: LinkDocument) -> (filed: [UInt64], sought: [UInt64]) { ([], []) }

    /// None.
    func copies(_ documents: [LinkDocument]) -> [[String]] { [] }

    /// Nothing.
    func trait(of telling: LinkTelling) -> Int? { nil }

    /// None.
    func keys(of trait: Int) -> (filed: [UInt64], sought: [UInt64]) { ([], []) }

    /// None.
    func level(_ a: Int, _ b: Int) -> UInt8? { nil }

    /// None.
    func link(_ request: LinkRequest) -> [LinkedComponent] { [] }
}
