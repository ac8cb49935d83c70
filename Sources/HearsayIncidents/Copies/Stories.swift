// SPDX-License-Identifier: Apache-2.0

/// Which of the documents are copies of one story, which of these is the original, and whose the others' words are.
struct Stories {
    private let documents: [PreparedDocument]
    /// Pairs of documents that are copies, as indices.
    let pairs: [(Int, Int)]
    /// Groups of more than one document, the original first.
    let groups: [[Int]]
    private let place: [Int]

    init(_ documents: [PreparedDocument]) {
        self.documents = documents
        pairs = CopyFinder().pairs(among: documents.map(\.fingerprint))
        var partition = Partition(count: documents.count)
        for (a, b) in pairs { partition.join(a, b) }
        // The agency's own text is the original, else the earliest.
        var place = Array(documents.indices)
        groups = partition.groups().filter { $0.count > 1 }.map { group in
            let agency = group.lazy.compactMap { documents[$0].agency }.first
            func rank(_ i: Int) -> (Int, String, String) {
                let isAgency = agency.map { Credit.isOutlet(documents[i].outlet, of: $0) } ?? false
                return (isAgency ? 0 : 1, documents[i].published ?? "9999", documents[i].id)
            }
            return group.sorted { rank($0) < rank($1) }
        }
        for group in groups { for (order, i) in group.enumerated() { place[i] = order } }
        self.place = place
    }

    /// Whether the one of two copies is nearer to the original.
    func isBefore(_ a: Int, _ b: Int) -> Bool { place[a] < place[b] }

    /// Whose the words of each document are that name no source: the outlet's; a reprint's are its agency's or the
    /// original's.
    func outlets(_ origins: OriginResolver) -> [Origin] {
        var outlets = documents.map { origins.outlet(named: $0.outlet) }
        for (i, document) in documents.enumerated() where outlets[i].isOutlet {
            if let agency = document.agency, !Credit.isOutlet(document.outlet, of: agency) {
                outlets[i] = Origin(outlet: agency)
            }
        }
        for group in groups {
            let original = outlets[group[0]]
            for i in group where outlets[i].isOutlet { outlets[i] = original }
        }
        return outlets
    }
}
