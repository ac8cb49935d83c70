// SPDX-License-Identifier: Apache-2.0

/// Why no more bytes come: what the input is rejected for.
struct StreamFailure: Error, Hashable {
    var kind: Rejection.Kind

    init(_ kind: Rejection.Kind) {
        self.kind = kind
    }
}
