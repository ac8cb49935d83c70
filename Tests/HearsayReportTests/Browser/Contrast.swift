// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How far two colours stand apart, by the rule of WCAG: from 1, the same, to 21, black on white.
enum Contrast {
    static func between(_ a: String, _ b: String) -> Double {
        let lights = [luminance(a), luminance(b)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    /// Of a colour such as `#fa0` or `#1e1d1a`.
    private static func luminance(_ colour: String) -> Double {
        let digits = colour.trimmingCharacters(in: .whitespaces).dropFirst().compactMap(\.hexDigitValue)
        let full = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
        guard full.count == 6 else { return .nan }
        let parts = stride(from: 0, to: 6, by: 2).map { i in
            let part = Double(full[i] * 16 + full[i + 1]) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
