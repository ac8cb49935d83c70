// SPDX-License-Identifier: Apache-2.0

/// The types of TIMEX3.
package enum TimexType: String, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
}
