// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The ids given out in one batch; the second use of an id gets a number behind it.
///
/// Only 64-bit codes of the ids are kept, so that a million documents take some 30 MB.
struct IDRegister {
    private var uses: [UInt64: Int32] = [:]

    /// `id` itself when it is new, else the first of `id#2`, `id#3` ... that is.
    mutating func name(for id: String) -> String {
        guard let count = uses[IDRegister.code(id)] else {
            uses[IDRegister.code(id)] = 1
            return id
        }
        var number = count
        while true {
            number += 1
            let name = "\(id)#\(number)"
            guard uses[IDRegister.code(name)] == nil else { continue }
            uses[IDRegister.code(id)] = number
            uses[IDRegister.code(name)] = 1
            return name
        }
    }

    /// FNV-1a; ids that differ in case are different.
    private static func code(_ id: String) -> UInt64 {
        id.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
