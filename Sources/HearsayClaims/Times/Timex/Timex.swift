// SPDX-License-Identifier: Apache-2.0

/// What an expression of time stands for by TimeML: the attributes of a TIMEX3.
package struct Timex: Sendable, Hashable {
    /// A day or longer, a time of a day, a length of time, or times that come again.
    package var type: TimexType
    /// By ISO 8601 with TimeML's additions ("2020-09-27TNI", "P3D", "PAST_REF"); what is unknown in it is X
    /// ("XXXX-WXX-7"). Days in a row have an interval ("2020-09-28/2020-09-30").
    package var value: String
    /// What is said of the value, if anything.
    package var mod: TimexMod?
    /// Of a set: EVERY or EACH, else empty.
    package var quant: String
    /// Of a set: how often in each ("2X", "3D"), else empty.
    package var freq: String

    /// The attributes of an expression.
    package init(_ type: TimexType, _ value: String, mod: TimexMod? = nil, quant: String = "", freq: String = "") {
        self.type = type
        self.value = value
        self.mod = mod
        self.quant = quant
        self.freq = freq
    }

    /// How many days a length of whole days or weeks is, `nil` for any other value.
    var days: Int? {
        guard type == .duration, mod == nil, value.hasPrefix("P"), let unit = value.last,
            let count = Int(value.dropFirst().dropLast())
        else { return nil }
        return unit == "D" ? count : unit == "W" ? 7 * count : nil
    }
}
