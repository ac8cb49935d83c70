// SPDX-License-Identifier: Apache-2.0

/// One name in a folder, and what kind of thing bears it.
struct FolderEntry: Hashable {
    enum Kind: Hashable {
        case file, folder, link
        /// A device, a pipe, a socket: reading one may never end.
        case other
    }

    var name: String
    var kind: Kind
}
