// SPDX-License-Identifier: Apache-2.0

import HearsayIngest
import HearsayText

/// All that came of reading some files, taken apart.
struct ReadingFixture {
    var documents: [Document] = []
    var warnings: [IngestWarning] = []
    var rejections: [Rejection] = []

    init(_ paths: String..., options: IngestOptions = IngestOptions()) {
        for reading in DocumentReader(inputs: paths.map(Input.path), options: options) {
            switch reading {
            case .document(let document, let warnings):
                documents.append(document)
                self.warnings += warnings
            case .rejection(let rejection): rejections.append(rejection)
            }
        }
    }
}
