// SPDX-License-Identifier: Apache-2.0

/// A place of one gazetteer: its number in the file. States and divisions come before towns.
public struct PlaceID: Hashable, Comparable, Sendable {
    /// The number, from 0.
    public let number: UInt32

    init(_ number: Int) {
        self.number = UInt32(number)
    }

    /// The order of the file.
    public static func < (a: PlaceID, b: PlaceID) -> Bool { a.number < b.number }
}
