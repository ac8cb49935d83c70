// SPDX-License-Identifier: Apache-2.0

/// What a name is looked up by: 40 bits of a hash of its folded bytes.
///
/// Eight hundred thousand names in 2^40 keys: one word in a million that is no name of a place is taken for one. A key
/// can be made longer word by word, which is how the longest name in a text is sought.
///
///     var key = NameKey()
///     key.append(bytesOfTheWord)
public struct NameKey: Sendable {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    private var folding = NameFolding()
    /// How many folded bytes it is made of.
    public private(set) var length = 0

    /// The key of no name yet.
    public init() {}

    /// The key of a name.
    public init(_ name: some StringProtocol) {
        var name = String(name)
        name.withUTF8 { append($0) }
    }

    /// The key of bytes that are folded already.
    init(folded: some Sequence<UInt8>) {
        for byte in folded { mix(byte) }
    }

    /// Makes the name longer by text that follows it, spaces and all. Complexity: linear, no allocation.
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        var folding = folding
        var hash = hash
        var length = length
        folding.feed(bytes) { byte in
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            length += 1
        }
        self.folding = folding
        self.hash = hash
        self.length = length
    }

    private mutating func mix(_ byte: UInt8) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        length += 1
    }

    /// All of the hash, to tell names of one text apart.
    public var identity: UInt64 { hash }

    /// 40 bits, evenly spread.
    var code: UInt64 {
        var h = hash
        h = (h ^ (h >> 32)) &* 0xd6e8_feb8_6659_fd93
        return (h ^ (h >> 32)) >> 24
    }
}
