// SPDX-License-Identifier: Apache-2.0

extension Treebank {
    /// Heads and relations with every sentence read from its end; all else is left out.
    func reversed() -> Treebank {
        var result = Treebank()
        result.sentences = sentences
        result.start = start
        result.heads = reversed(heads)
        result.relations = reversed(relations)
        for sentence in sentences {
            for i in sentence where result.heads[i] >= 0 {
                result.heads[i] = Int32(sentence.count) - 1 - result.heads[i]
            }
        }
        return result
    }

    /// A column with every sentence read from its end.
    func reversed<Value>(_ column: [Value]) -> [Value] {
        var result = column
        for sentence in sentences { result.replaceSubrange(sentence, with: column[sentence].reversed()) }
        return result
    }
}
