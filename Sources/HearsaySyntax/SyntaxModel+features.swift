// SPDX-License-Identifier: Apache-2.0

extension SyntaxModel {
    /// The features of word `i` as CoNLL-U has them, with passive voice where the tree shows it; "_" for none.
    public func featureString(_ text: ParsedText, _ i: Int) -> String {
        guard i < text.features.count, Int(text.features[i]) < features.count else { return "_" }
        let own = features[Int(text.features[i])]
        return text.morphology[i].contains(.passive) ? PassiveVoice.with(own) : own
    }
}
