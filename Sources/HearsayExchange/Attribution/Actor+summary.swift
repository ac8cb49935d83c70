// SPDX-License-Identifier: Apache-2.0

internal import HearsayClaims

extension Actor {
    /// Name, country and sector in one line, as far as they are known.
    var summary: String {
        [name, country, sector].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
