// SPDX-License-Identifier: Apache-2.0

/// How far and on which side of a word its head stands, in classes that grow with the distance.
enum Distance {
    /// Number of classes; class 0 is the root.
    static let buckets = 17

    /// The class of a head `offset` words to the right (or, negative, to the left); `offset` is not 0.
    @inline(__always)
    static func bucket(_ offset: Int) -> Int {
        let size = offset < 0 ? -offset : offset
        let step =
            switch size {
            case ..<5: size - 1
            case ..<7: 4
            case ..<10: 5
            case ..<16: 6
            default: 7
            }
        return offset < 0 ? 1 + step : 9 + step
    }
}
