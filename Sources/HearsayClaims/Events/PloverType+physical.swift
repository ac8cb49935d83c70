// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon

extension PloverType {
    /// Whether events of the type are done somewhere, by bodies and things, so that they have the place and time of the
    /// passage that they stand in; what is said or agreed need not.
    var isPhysical: Bool {
        switch self {
        case .assault, .protest, .mobilize, .coerce, .retreat: true
        default: false
        }
    }
}
