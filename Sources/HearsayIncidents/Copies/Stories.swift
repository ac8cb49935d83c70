// SPDX-License-Identifier: Apache-2.0

/// Which of the documents are copies of one story, which of these is the original, and whose the others' words are.
struct Stories {
    private let documents: [PreparedDocument]
    /// Groups of more than one document, as indices, the original first.
    let groups: [[Int]]
    private let place: [Int]

    /// The stories of these documents, which were grouped before by their ids, the original first. Ids of documents that are
    /// not here are passed over.
    init(_ documents: [PreparedDocument], groups: [[String]]) {
        self.documents = documents
        let numbers = Dictionary(documents.indices.map { (documents[$0].id, $0) }) { first, _ in first }
        self.groups = groups.map { $0.compactMap { numbers[$0] } }.filter { $0.count > 1 }
        var place = Array(documents.indices)
        for group in self.groups { for (order, i) in group.enumerated() { place[i] = order } }
        self.place = place
    }

    /// The original of each group first, then by time: the agency's own text is the original, else the earliest.
    static func ordered(_ group: [(id: String, published: String?, outlet: String, agency: String?)]) -> [String] {
        let agency = group.sorted { $0.id < $1.id }.lazy.compactMap(\.agency).first
        func rank(_ one: (id: String, published: String?, outlet: String, agency: String?)) -> (Int, String, String) {
            let isAgency = agency.map { Credit.isOutlet(one.outlet, of: $0) } ?? false
            return (isAgency ? 0 : 1, one.published ?? "9999", one.id)
        }
        return group.sorted { rank($0) < rank($1) }.map(\.id)
    }

    /// Claims that stand on the same words in copies of one story, that of the original or nearest to it first. Linear.
    func twins() -> [[ClaimPlace]] {
        groups.flatMap { group -> [[ClaimPlace]] in
            var order: [Neighbourhood.Name] = []
            var claims: [Neighbourhood.Name: [ClaimPlace]] = [:]
            for document in group {
                for (name, claim) in Neighbourhood.named(documents[document].neighbourhoods) {
                    if claims[name] == nil { order.append(name) }
                    claims[name, default: []].append(ClaimPlace(document: document, claim: claim))
                }
            }
            return order.compactMap { claims[$0] }.filter { $0.count > 1 }
        }
    }

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

/// A claim in one of the documents being linked.
struct ClaimPlace: Hashable {
    /// Number of the document.
    var document: Int
    /// The claim's id.
    var claim: String
}
