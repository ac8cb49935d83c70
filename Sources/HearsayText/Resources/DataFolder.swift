// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// Where the data of a target (models, word lists) lies on this machine.
///
/// An executable moved away from its build folder must still find its data, and a missing folder must be an error with
/// a remedy, not a crash; so this looks, in this order, in
///
/// 1. a folder that the caller names, as `<folder>/<Target>`,
/// 2. the folder in the environment variable `HEARSAY_DATA`, likewise,
/// 3. the SwiftPM resource bundle beside the running executable (`hearsay_<Target>.resources` or `.bundle`),
/// 4. `../share/hearsay/<Target>` seen from the executable.
///
/// In 1 and 2 the folder may also hold SwiftPM's bundles, as a build folder does. Symbolic links of the executable are
/// resolved first.
///
///     guard let folder = DataFolder().url(of: "HearsaySyntax") else { ... }
///     let model = folder.appendingPathComponent("en/syntax.model")
public struct DataFolder: Sendable {
    /// A folder that the caller names, or `nil`.
    public let explicit: String?
    let environment: String?
    let programs: [String]

    /// The folders of this process. With `explicit` its folder is looked at first.
    public init(explicit: String? = nil) {
        self.init(
            explicit: explicit, environment: ProcessInfo.processInfo.environment["HEARSAY_DATA"],
            programs: RunningProgram.folders())
    }

    /// Folders given one by one. `programs` are the folders of the executable, the likeliest first.
    package init(explicit: String?, environment: String?, programs: [String]) {
        self.explicit = explicit
        self.environment = environment
        self.programs = programs
    }

    /// The data folder of a target, or `nil` if none of ``places(of:)`` is a folder. Complexity: a few file look-ups.
    public func url(of target: String) -> URL? {
        for place in places(of: target) where DataFolder.isFolder(place) {
            return URL(fileURLWithPath: place, isDirectory: true)
        }
        return nil
    }

    /// All the places where the data of a target is looked for, in order; for error messages.
    public func places(of target: String) -> [String] {
        var places: [String] = []
        for root in [explicit, environment] {
            guard let root, !root.isEmpty else { continue }
            places.append(root + "/" + target)
            places += DataFolder.bundles(of: target, in: root)
        }
        for folder in programs { places += DataFolder.bundles(of: target, in: folder) }
        for folder in programs { places.append(folder + "/../share/hearsay/" + target) }
        return places.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
    }

    private static func bundles(of target: String, in folder: String) -> [String] {
        [
            "\(folder)/hearsay_\(target).resources/Resources",
            "\(folder)/hearsay_\(target).bundle/Resources",
            "\(folder)/hearsay_\(target).bundle/Contents/Resources/Resources",
        ]
    }

    private static func isFolder(_ path: String) -> Bool {
        var folder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &folder) && folder.boolValue
    }
}
