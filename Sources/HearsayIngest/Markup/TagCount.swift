// SPDX-License-Identifier: Apache-2.0

/// Looks, before a parser does, whether any tag holds so many attributes that the parser would take hours.
///
/// libxml2 compares each attribute of a tag with all before it. What may part attributes is counted without regard to
/// quotation marks, so that no trick with these can hide any.
enum TagCount {
    /// The number of comparisons that are let pass: some seconds.
    static let maxComparisons = 1_000_000_000

    /// Whether the tags are cheap enough to parse. Complexity: linear.
    static func isBounded(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var comparisons = 0
        var parts = 0
        var isInTag = false
        var previous: UInt8 = 0
        for byte in bytes {
            if isInTag {
                switch byte {
                case 0x20, 0x09...0x0D, 0x22, 0x27: parts += 1
                case UInt8(ascii: ">"):
                    isInTag = false
                    comparisons += parts * parts / 4
                default: break
                }
                if parts > 1 << 20 { return false }
            } else if previous == UInt8(ascii: "<"), byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                isInTag = true
                parts = 0
            }
            previous = byte
        }
        if isInTag { comparisons += parts * parts / 4 }
        return comparisons <= maxComparisons
    }
}
