// SPDX-License-Identifier: Apache-2.0

/// How the letters of a word are written.
enum LetterCase: UInt8 {
    /// No letters, or none with two cases.
    case none
    case lower
    /// A capital first and no other.
    case initial
    case capitals
    case mixed
}
