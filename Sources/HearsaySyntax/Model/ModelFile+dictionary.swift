// SPDX-License-Identifier: Apache-2.0

package import HearsayNetwork

extension ModelKind {
    /// The model of ``SyntaxModel``.
    package static let syntax = ModelKind(magic: "HSYNTAX", version: 3, name: "syntax model")
}

extension ModelFile {
    /// A section of dictionary slots: a power of two of them.
    func dictionary(_ name: String) throws(ModelError) -> HashDictionary {
        let bytes = try section(name)
        let count = bytes.count / 8
        guard bytes.count % 8 == 0, count > 0, count & (count - 1) == 0, let base = bytes.baseAddress else {
            throw malformed("section \(name) is no dictionary")
        }
        return HashDictionary(slots: base.assumingMemoryBound(to: UInt64.self), count: count)
    }
}
