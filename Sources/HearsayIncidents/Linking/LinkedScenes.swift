// SPDX-License-Identifier: Apache-2.0

/// Scenes that have to do with each other, with the incidents that they make.
public struct LinkedScenes: Sendable {
    /// The scenes, by document and id.
    public var scenes: [(document: String, scene: String)]
    /// Their incidents.
    public var incidents: [Incident]
}
