// SPDX-License-Identifier: Apache-2.0

/// What became of a batch.
struct Tally: Equatable, Sendable {
    /// Documents coded.
    var documents = 0
    /// Documents that could not be read.
    var rejected = 0
    /// Words in the documents coded.
    var words = 0
    /// Claims found.
    var claims = 0
    /// Whether the output failed.
    var isBroken = false

    /// 0 if all went well, 1 if nothing could be coded, 3 if some documents could not.
    var exitStatus: Int32 {
        if isBroken || (documents == 0 && rejected > 0) { return 1 }
        return rejected > 0 ? 3 : 0
    }
}
