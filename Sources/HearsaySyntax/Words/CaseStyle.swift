// SPDX-License-Identifier: Apache-2.0

/// How a sentence uses capitals; in a headline a capital says little of a word.
enum CaseStyle: UInt32 {
    case sentence
    case title
    case capitals
}
