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
    func copies(_ documents: [LinkDocument]) -> [[String]] { [] }

    /// None.
    func link(_ request: LinkRequest) -> [LinkedComponent] { [] }
}
