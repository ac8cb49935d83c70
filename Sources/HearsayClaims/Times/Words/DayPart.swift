// SPDX-License-Identifier: Apache-2.0

/// The parts of a day that TimeML tells apart.
enum DayPart: String, Sendable {
    /// From dawn on; also the hours before it.
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    /// Up to dusk.
    case evening = "EV"
    case night = "NI"
}
