// SPDX-License-Identifier: Apache-2.0

/// How finely the words of a time place it, from the finest on.
///
/// The interval beside it may be coarser: an hour whose zone the text does not give is known in UTC by its day only.
public enum TimePrecision: String, Sendable, CaseIterable {
    case minute, hour
    /// "Sunday night".
    case partOfDay = "part-of-day"
    case day, weekend, week, month, season, quarter
    case halfYear = "half-year"
    case year, decade, century
}
