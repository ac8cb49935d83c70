// SPDX-License-Identifier: Apache-2.0

/// What an input is called: in messages, and in the ids of documents that have none of their own.
struct InputName: Hashable {
    /// The name in messages.
    var label: String
    /// The name of documents: the file's own name, so that ids do not depend on where the file lies; for a file in a
    /// folder that is read the path within it.
    var documentName: String

    init(_ input: Input) {
        label = input.label
        documentName =
            switch input {
            case .path(let path): path.split(separator: "/").last.map(String.init) ?? path
            case .standardInput: "stdin"
            }
    }

    /// A file in a folder, by its path within it.
    init(label: String, documentName: String) {
        self.label = label
        self.documentName = documentName
    }

    /// Whether the name says that it is JSON Lines, compressed or not.
    var isNamedJSONLines: Bool {
        var name = documentName.lowercased()[...]
        if name.hasSuffix(".gz") { name = name.dropLast(3) }
        return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
    }
}
