// SPDX-License-Identifier: Apache-2.0

internal import HearsayClaims
internal import HearsayIngest
internal import HearsayText

/// Looks for one claim in a file's documents.
struct ClaimSearch {
    let claim: String
    /// Its document's id, or `nil` for any.
    let document: String?

    /// The claim with its document, or `nil`. Documents are coded one after the other until it is found.
    func run(
        _ reader: DocumentReader, code: (Document) -> CodedDocument, onRejection: (Rejection) -> Void
    ) -> (Claim, CodedDocument)? {
        while let reading = reader.next() {
            switch reading {
            case .rejection(let rejection): onRejection(rejection)
            case .document(let found, _):
                guard document == nil || document == found.id else { continue }
                let coded = code(found)
                if let match = coded.claims.first(where: { $0.id == claim }) { return (match, coded) }
            }
        }
        return nil
    }

    /// What to say when there is none.
    func failure(in file: String) -> String {
        let place = document.map { "\(file): document '\($0)'" } ?? file
        return "\(place): there is no claim '\(claim)'; 'hearsay code' shows the ids"
    }
}
