// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayText
import Testing

@Suite("Finding the data folder")
struct DataFolderTests {
    let root: URL

    init() throws {
        root = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath()
            .appendingPathComponent("hearsay-data-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    private func make(_ path: String) throws -> String {
        let folder = root.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.standardizedFileURL.path
    }

    @Test func aFolderNamedByTheCallerComesFirst() throws {
        let named = try make("named/HearsayX")
        _ = try make("environment/HearsayX")
        let folder = DataFolder(
            explicit: root.path + "/named", environment: root.path + "/environment", programs: [root.path])
        #expect(folder.url(of: "HearsayX")?.standardizedFileURL.path == named)
    }

    @Test func theEnvironmentComesBeforeTheExecutable() throws {
        let environment = try make("environment/HearsayX")
        _ = try make("bin/hearsay_HearsayX.resources/Resources")
        let folder = DataFolder(
            explicit: nil, environment: root.path + "/environment", programs: [root.path + "/bin"])
        #expect(folder.url(of: "HearsayX")?.standardizedFileURL.path == environment)
    }

    @Test(arguments: ["bin/hearsay_HearsayX.resources/Resources", "bin/hearsay_HearsayX.bundle/Resources"])
    func theBundleBesideTheExecutableIsFound(path: String) throws {
        let bundle = try make(path)
        let folder = DataFolder(explicit: nil, environment: nil, programs: [root.path + "/bin"])
        #expect(folder.url(of: "HearsayX")?.standardizedFileURL.path == bundle)
    }

    @Test func aSharedFolderOfAnInstallationIsFound() throws {
        _ = try make("usr/bin")
        let share = try make("usr/share/hearsay/HearsayX")
        let folder = DataFolder(explicit: nil, environment: nil, programs: [root.path + "/usr/bin"])
        #expect(folder.url(of: "HearsayX")?.standardizedFileURL.path == share)
    }

    @Test func nothingFoundGivesNilAndThePlacesSearched() {
        let folder = DataFolder(explicit: root.path, environment: "", programs: [root.path + "/bin"])
        #expect(folder.url(of: "HearsayX") == nil)
        #expect(folder.places(of: "HearsayX").contains(root.path + "/HearsayX"))
        #expect(folder.places(of: "HearsayX").contains(root.path + "/share/hearsay/HearsayX"))
    }

    @Test func aFileIsNoDataFolder() throws {
        try Data().write(to: root.appendingPathComponent("HearsayX"))
        #expect(DataFolder(explicit: root.path, environment: nil, programs: []).url(of: "HearsayX") == nil)
    }
}
