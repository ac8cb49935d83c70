// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// What makes incidents of claims; the ledger stores what it gives and asks again where something new may change it.
///
/// All three functions are pure. ``link(_:)`` and ``copies(_:)`` fall into parts: tellings that do not seek each other,
/// directly or through others, and that no analyst holds together have no influence on each other, and so for documents
/// without common bands. Copies of one story count as seeking each other. Then the incidents of a ledger are the same
/// whatever the order and the batches in which its documents came.
///
/// The set that ``link(_:)`` is given always holds whole components: with a new telling come all tellings of each
/// component in which any is sought by it, and those of its copies. A component may be as fine as the linker likes, as
/// long as no telling outside it that was there before could have joined it.
public protocol DocumentLinker: Sendable {
    /// Its make. Where another make linked a ledger before, all documents are linked anew.
    var version: String { get }

    /// What one document tells, and what finds its copies. Called in parallel.
    ///
    /// The document has its text and the claims that count, with the analyst's corrections.
    func read(_ document: DocumentRecord) -> LinkReading

    /// Which of these documents are one story, the original first in each group; documents without copies are in none.
    func copies(_ documents: [LinkDocument]) -> [[String]]

    /// The components of these tellings, with their incidents. Every telling is in one component.
    func link(_ request: LinkRequest) -> [LinkedComponent]
}
