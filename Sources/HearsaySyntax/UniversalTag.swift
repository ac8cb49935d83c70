// SPDX-License-Identifier: Apache-2.0

/// The seventeen parts of speech of Universal Dependencies.
public enum UniversalTag: UInt8, Sendable, CaseIterable {
    case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x

    /// The tag as CoNLL-U has it ("PROPN"); `nil` for an unknown one.
    public init?(label: String) {
        guard let tag = UniversalTag.allCases.first(where: { $0.label == label }) else { return nil }
        self = tag
    }

    /// The tag as CoNLL-U has it.
    public var label: String { UniversalTag.labels[Int(rawValue)] }

    private static let labels = UniversalTag.allCases.map { String(describing: $0).uppercased() }
}
