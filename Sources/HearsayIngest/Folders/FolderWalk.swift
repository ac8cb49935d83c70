// SPDX-License-Identifier: Apache-2.0

/// A way through a folder and those within it: all files, folder by folder, sorted by name.
///
/// Symbolic links are not followed: what lies in the folder comes under its own name, and what lies outside was not
/// asked for. Depth and number are bounded; what is left out for it is said.
struct FolderWalk {
    static let maxDepth = 32
    static let maxFiles = 1_000_000

    /// One step of the way.
    enum Step {
        case file(path: String, name: InputName)
        case refused(Rejection)
    }

    private struct Level {
        var path: String
        /// The path within the folder, with a slash at its end unless it is empty.
        var prefix: String
        var rest: ArraySlice<FolderEntry>
    }

    private var levels: [Level] = []
    private var pending: Rejection?
    private var count = 0
    private var found = false
    private let root: String

    /// A walk through the folder at `path`.
    init(_ path: String) {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        root = String(path)
        enter(root, prefix: "")
    }

    /// The next file or refusal; `nil` at the end.
    mutating func next() -> Step? {
        while true {
            if let rejection = pending {
                pending = nil
                found = true
                return .refused(rejection)
            }
            guard var level = levels.popLast() else { return end() }
            guard let entry = level.rest.popFirst() else { continue }
            levels.append(level)
            let path = level.path == "/" ? "/\(entry.name)" : "\(level.path)/\(entry.name)"
            let place = InputPlace(input: path)
            found = true
            switch entry.kind {
            case .folder where levels.count >= FolderWalk.maxDepth:
                return .refused(Rejection(.tooDeep(what: "folders", limit: FolderWalk.maxDepth), at: place))
            case .folder: enter(path, prefix: level.prefix + entry.name + "/")
            case .link: return .refused(Rejection(.symbolicLink, at: place))
            case .other: return .refused(Rejection(.notAFile, at: place))
            case .file:
                count += 1
                guard count <= FolderWalk.maxFiles else {
                    levels = []
                    return .refused(Rejection(.tooMany(what: "files", limit: FolderWalk.maxFiles), at: place))
                }
                return .file(path: path, name: InputName(label: path, documentName: level.prefix + entry.name))
            }
        }
    }

    private mutating func enter(_ path: String, prefix: String) {
        do throws(SystemFile.Failure) {
            let (entries, isWhole) = try FolderListing.entries(of: path, limit: FolderWalk.maxFiles)
            levels.append(Level(path: path, prefix: prefix, rest: entries[...]))
            if !isWhole {
                pending = Rejection(.tooMany(what: "files", limit: FolderWalk.maxFiles), at: InputPlace(input: path))
            }
        } catch {
            pending = Rejection(.unreadable(reason: error.reason), at: InputPlace(input: path))
        }
    }

    /// A folder in which there is nothing at all is told once.
    private mutating func end() -> Step? {
        guard !found else { return nil }
        found = true
        return .refused(Rejection(.noDocuments, at: InputPlace(input: root)))
    }
}
