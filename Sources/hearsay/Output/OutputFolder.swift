// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A folder that files are written to, some for each document, under names made from the documents' ids.
///
/// Ids come from strangers: a name holds letters, digits, `-`, `_` and `.` only, opens with none of the last, and no
/// file leaves the folder. What stood in the folder under the same name is replaced.
final class OutputFolder {
    private static let longestName = 120

    private let url: URL
    private var taken: [String: Int] = [:]

    /// The folder at `path`, which is made if it is not there.
    init(path: String) throws {
        url = URL(fileURLWithPath: path, isDirectory: true)
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        } catch {
            throw OutputSink.Failure(path: path, reason: "it is no folder and cannot be made one")
        }
    }

    /// Whether there is a folder at `path`.
    static func exists(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// A name for a document's files, without its ending; no two documents of a run get the same.
    func name(for id: String) -> String {
        var name = String(
            String.UnicodeScalarView(
                id.unicodeScalars.prefix(OutputFolder.longestName).map { OutputFolder.isPlain($0) ? $0 : "_" }))
        while name.hasPrefix(".") { name.removeFirst() }
        if name.isEmpty { name = "document" }
        let key = name.lowercased()
        let count = (taken[key] ?? 0) + 1
        taken[key] = count
        guard count > 1 else { return name }
        return self.name(for: "\(name)-\(count)")
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        default: false
        }
    }

    /// Writes a file; it takes its name when it is complete.
    func write(_ bytes: [UInt8], to name: String) throws {
        do {
            try Data(bytes).write(to: url.appendingPathComponent(name), options: .atomic)
        } catch {
            throw OutputSink.Failure(path: url.appendingPathComponent(name).path, reason: error.localizedDescription)
        }
    }
}
