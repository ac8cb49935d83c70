// SPDX-License-Identifier: Apache-2.0

/// A refusal as the ledger keeps it.
public struct RejectionRecord: Sendable, Hashable {
    /// The code of the kind of refusal ("ingest.bad-json").
    public var code: String
    /// The input.
    public var input: String
    /// The line, from 1; `nil` where the whole input is meant.
    public var line: Int?
    /// The byte, from 0; `nil` where no single byte is meant.
    public var byte: Int?
    /// What is wrong.
    public var reason: String
    /// When it was first met, ISO 8601; empty until it is recorded.
    public var at: String

    /// A refusal.
    public init(code: String, input: String, line: Int? = nil, byte: Int? = nil, reason: String, at: String = "") {
        self.code = code
        self.input = input
        self.line = line
        self.byte = byte
        self.reason = reason
        self.at = at
    }
}
