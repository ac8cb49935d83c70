// SPDX-License-Identifier: Apache-2.0

import HearsayIngest
import HearsayText

/// All that came of reading some files, taken apart.
struct ReadingFixture {
    /// The documents, without the hashes of their bytes.
    var documents: [Document] = []
    var hashes: [String] = []
    var warnings: [IngestWarning] = []
    var rejections: [Rejection] = []

    init(_ paths: String..., options: IngestOptions = IngestOptions()) {
        for reading in DocumentReader(inputs: paths.map(Input.path), options: options) {
            switch reading {
            case .document(var document, let warnings):
                hashes.append(document.sha256)
                document.sha256 = ""
                documents.append(document)
                self.warnings += warnings
            case .rejection(let rejection): rejections.append(rejection)
            }
        }
    }
}
