// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The names in one folder, in the order of their bytes; hidden ones are left out.
enum FolderListing {
    /// The entries, at most `limit` of them and whether that was all.
    static func entries(
        of path: String, limit: Int
    ) throws(SystemFile.Failure) -> (entries: [FolderEntry], isWhole: Bool) {
        guard let folder = opendir(path) else { throw .current }
        defer { closedir(folder) }
        var entries: [FolderEntry] = []
        var isWhole = true
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
                    String(cString: $0)
                }
            }
            guard !name.hasPrefix(".") else { continue }
            guard entries.count < limit else {
                isWhole = false
                break
            }
            entries.append(FolderEntry(name: name, kind: kind(of: "\(path)/\(name)")))
        }
        entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return (entries, isWhole)
    }

    /// Asked of the entry itself and never of what a link leads to; a name that is gone again is tried as a file.
    private static func kind(of path: String) -> FolderEntry.Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .file }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }
}
