// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// What a text is compared by to find copies of it: its shingles, and a MinHash of them.
///
/// A shingle is a run of five words, whatever their letters' case and the punctuation between them (Broder 1997). Of 64
/// hash functions each keeps the least value over all shingles; two texts agree in a value as often as their sets of
/// shingles overlap. Values are banded by two, so that texts that share a fifth of their shingles are compared in three of
/// four cases, and those that share two fifths nearly always.
public struct Fingerprint: Sendable, Hashable {
    /// Hashes of the shingles, without repetition, in rising order.
    public let shingles: [UInt32]
    /// Keys of the bands: texts with one in common may be copies. Empty for texts without a shingle.
    public let bands: [UInt64]

    /// A fingerprint that was kept.
    public init(shingles: [UInt32], bands: [UInt64]) {
        self.shingles = shingles
        self.bands = bands
    }

    /// Words in a shingle.
    private static let width = 5
    private static let functions = 64
    private static let rows = 2

    /// The fingerprint of a text. Complexity: linear in the text.
    public init(_ text: String) {
        self.init(TextAnalyzer().analyze(SourceText(text)))
    }

    init(_ text: TokenizedText) {
        let forms = text.words.form.indices.filter { !text.words.flags[$0].contains(.punctuation) }
            .map { text.words.form[$0].code }
        var set: Set<UInt64> = []
        if forms.count >= Fingerprint.width {
            for i in 0...(forms.count - Fingerprint.width) {
                var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
                for k in 0..<Fingerprint.width {
                    hash = Fingerprint.mixed(hash ^ forms[i + k] &* 0xff51_afd7_ed55_8ccd)
                }
                set.insert(hash)
            }
        }
        let shingles = set.sorted()
        self.shingles = Set(shingles.map { UInt32(truncatingIfNeeded: $0) }).sorted()
        guard !shingles.isEmpty else {
            bands = []
            return
        }
        var least = [UInt64](repeating: .max, count: Fingerprint.functions)
        for shingle in shingles {
            for f in 0..<Fingerprint.functions {
                least[f] = min(least[f], Fingerprint.mixed(shingle ^ UInt64(f + 1) &* 0xc4ce_b9fe_1a85_ec53))
            }
        }
        bands = stride(from: 0, to: Fingerprint.functions, by: Fingerprint.rows).map { f in
            var hash = UInt64(f)
            for k in 0..<Fingerprint.rows { hash = Fingerprint.mixed(hash ^ least[f + k]) }
            return hash
        }
    }

    /// Whether the two texts are one story: copied, shortened, headed anew or gone on with.
    ///
    /// Half of the shorter text must stand in the longer one, and enough of it that no quotation alone would do.
    public func isCopy(of other: Fingerprint) -> Bool {
        let shared = Codes.shared(shingles, other.shingles)
        let shorter = min(shingles.count, other.shingles.count)
        return shared >= Fingerprint.leastShared && Double(shared) >= Fingerprint.leastShare * Double(shorter)
    }

    private static let leastShared = 25
    private static let leastShare = 0.45

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        var x = value &* 0x9e37_79b9_7f4a_7c15
        x ^= x >> 32
        x = x &* 0xd6e8_feb8_6659_fd93
        return x ^ (x >> 29)
    }
}
