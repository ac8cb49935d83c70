// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Times that an analyst writes.
enum ReviewMoment {
    /// The time in the form that claims have, or `nil` for what is no time.
    static func canonical(_ text: String) -> String? {
        Moment(iso: text)?.description
    }
}
