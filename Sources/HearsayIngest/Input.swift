// SPDX-License-Identifier: Apache-2.0

/// Where documents come from: a file, or standard input.
public enum Input: Sendable, Hashable {
    /// A file's path.
    case path(String)
    /// Standard input.
    case standardInput

    /// An input as a command line names it: `-` is standard input.
    public init(argument: String) {
        self = argument == "-" ? .standardInput : .path(argument)
    }

    /// The name in messages: the path as given, or "standard input".
    public var label: String {
        switch self {
        case .path(let path): path
        case .standardInput: "standard input"
        }
    }

    /// The name that documents without an id are called by: the file's own name, so that ids do not depend on the folder.
    var documentName: String {
        switch self {
        case .path(let path): path.split(separator: "/").last.map(String.init) ?? path
        case .standardInput: "stdin"
        }
    }

    /// Whether the file's name says that it is JSON Lines.
    var isNamedJSONLines: Bool {
        guard case .path(let path) = self else { return false }
        let name = path.lowercased()
        return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
    }
}
