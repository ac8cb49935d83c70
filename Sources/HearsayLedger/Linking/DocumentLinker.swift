// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// What makes incidents of claims; the ledger stores what it gives and asks again where something new may change it.
///
/// All its functions are pure. Tellings are tied where ``level(_:_:)`` says so, and components of tellings are what hangs
/// together by these ties, as far as ``HearsayIncidents/ComponentFinder`` lets them: tellings of two components have no
/// influence on each other, unless an analyst holds them together. Then the incidents of a ledger are the same whatever
/// the order and the batches in which its documents came.
public protocol DocumentLinker: Sendable {
    /// A telling in the form in which tellings are compared.
    associatedtype Trait: Sendable

    /// Its make. Where another make linked a ledger before, all documents are linked anew.
    var version: String { get }

    /// What one document tells, and what finds its copies. Called in parallel.
    ///
    /// The document has its text and the claims that count, with the analyst's corrections.
    func read(_ document: DocumentRecord) -> LinkReading

    /// Under which keys a document is filed to be found by its copies, and under which those are filed that may be copies
    /// of it: of two documents each seeks what the other is filed under, or neither does. None for a text too short to be
    /// copied.
    func copyKeys(of document: LinkDocument) -> (filed: [UInt64], sought: [UInt64])

    /// Which of these documents are one story, the original first in each group; documents without copies are in none.
    func copies(_ documents: [LinkDocument]) -> [[String]]

    /// Which tellings of the documents of one story are the same, as numbers of `tellings`: the first of each group stands
    /// for all, and must be the same one whatever the order of the tellings. Tellings in no group stand for themselves.
    func twins(_ story: [LinkDocument], _ tellings: [LinkTelling]) -> [[Int]]

    /// A telling to be compared; `nil` for one that it cannot read. Called in parallel.
    func trait(of telling: LinkTelling) -> Trait?

    /// Under which keys a telling is filed, and under which those are filed that it may be tied to. Of two tellings each
    /// seeks what the other is filed under, or neither does.
    func keys(of trait: Trait) -> (filed: [UInt64], sought: [UInt64])

    /// How strong the tie between two tellings is, from 0; `nil` where there is none. Symmetric.
    func level(_ a: Trait, _ b: Trait) -> UInt8?

    /// The incidents of these components. Every telling is in one of what it gives; components that an analyst holds
    /// together are one.
    func link(_ request: LinkRequest) -> [LinkedComponent]
}

extension DocumentLinker {
    /// None.
    public func twins(_ story: [LinkDocument], _ tellings: [LinkTelling]) -> [[Int]] { [] }
}
