// SPDX-License-Identifier: Apache-2.0

/// The feature of passive voice, which depends on the tree and not on the word.
enum PassiveVoice {
    private static let feature = "Voice=Pass"

    /// Features without voice, "_" if none are left.
    static func without(_ features: String) -> String {
        guard features.contains(feature) else { return features }
        let rest = features.split(separator: "|").filter { $0 != feature }
        return rest.isEmpty ? "_" : rest.joined(separator: "|")
    }

    /// Features with passive voice, in the order that CoNLL-U wants.
    static func with(_ features: String) -> String {
        let all = (features == "_" ? [] : features.split(separator: "|").map(String.init)) + [feature]
        return all.sorted { $0.lowercased() < $1.lowercased() }.joined(separator: "|")
    }
}
