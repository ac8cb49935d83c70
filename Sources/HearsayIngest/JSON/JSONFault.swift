// SPDX-License-Identifier: Apache-2.0

/// Why a line is no JSON object, and where.
struct JSONFault: Error, Hashable {
    enum Reason: Sendable, Hashable {
        case notAnObject, endsEarly, unexpected, badEscape, controlCharacter, badNumber, tooDeep, trailing
        case duplicateField(String)
    }

    var reason: Reason
    /// Byte of the line.
    var offset: Int
}
