// SPDX-License-Identifier: Apache-2.0

/// What the features of places are worth: for a name by itself, and beside the others.
package struct PlaceWeights: Sendable {
    /// By ``PlaceFeature``.
    var alone: [Double]
    var together: [Double]

    init() {
        alone = Array(repeating: 0, count: PlaceFeature.allCases.count)
        together = alone
    }
}
