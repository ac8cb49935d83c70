// SPDX-License-Identifier: Apache-2.0

/// Numbers that look random and are the same on every run (SplitMix64).
struct RandomBytes: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// The bytes with a few of them changed, taken out, doubled or swapped for bytes that mean something.
    mutating func mutation(of bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &self) where !bytes.isEmpty {
            let position = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes[position] = UInt8.random(in: 0...255, using: &self)
            case 1: bytes.remove(at: position)
            case 2:
                let end = min(bytes.count, position + Int.random(in: 1...64, using: &self))
                bytes.insert(contentsOf: bytes[position..<end], at: position)
            case 3: bytes.removeSubrange(position..<min(bytes.count, position + Int.random(in: 1...64, using: &self)))
            default: bytes[position] = Array("<>&;\"'/=!-[]{}\r\n\0".utf8).randomElement(using: &self) ?? 0
            }
        }
        return bytes
    }
}
