// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// The executable that this code runs in.
enum RunningProgram {
    /// Folders beside which data may lie: that of the executable, links resolved, and, where the code was loaded from a
    /// macOS test bundle or application, the folder around that bundle.
    static func folders() -> [String] {
        var files: [String] = []
        #if os(Linux)
            files.append("/proc/self/exe")
        #endif
        if let file = Bundle.main.executablePath { files.append(file) }
        #if canImport(Darwin)
            var image = Dl_info()
            if dladdr(#dsohandle, &image) != 0, let name = image.dli_fname { files.append(String(cString: name)) }
        #endif
        var folders: [String] = []
        for file in files {
            var folder = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
            add(folder.path)
            guard folder.path.hasSuffix("/Contents/MacOS") else { continue }
            folder.deleteLastPathComponent()
            add(folder.appendingPathComponent("Resources").path)
            folder.deleteLastPathComponent()
            folder.deleteLastPathComponent()
            add(folder.path)
        }
        return folders

        func add(_ folder: String) {
            if !folders.contains(folder) { folders.append(folder) }
        }
    }
}
