// SPDX-License-Identifier: Apache-2.0

/// Why a model could not be opened.
///
/// Compare ``code``; the message is for people and says how to help it.
public struct ModelError: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        case missing, truncated, mismatch, checksum, version, malformed
        case badMagic = "bad-magic"
    }

    let kind: Kind
    /// The file, or the places searched.
    public let path: String
    /// What is wrong, in words.
    public let detail: String

    package init(_ kind: Kind, path: String, detail: String) {
        self.kind = kind
        self.path = path
        self.detail = detail
    }

    /// `model.missing`, `model.truncated`, `model.bad-magic`, `model.checksum`, `model.version`,
    /// `model.mismatch` (made for another syntax model) or `model.malformed`.
    public var code: String { "model." + kind.rawValue }

    /// Code, file, what is wrong and what to do.
    public var description: String {
        let remedy =
            switch kind {
            case .missing: "set HEARSAY_DATA or pass the folder that holds the models"
            case .mismatch: "use the models of one version together, or train it again on the syntax model at hand"
            case .version: "train it again with this version's hearsay-train"
            default: "copy the file again"
            }
        return "\(code): \(path): \(detail); \(remedy)"
    }
}
