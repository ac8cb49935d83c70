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
}
