// SPDX-License-Identifier: Apache-2.0

import AllocationCounter
import Foundation

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Time and amount of one run.
struct Measurement {
    var seconds = 0.0
    var words = 0
    var bytes = 0
    /// How often memory was asked for; below 0 where that cannot be counted.
    var allocations = 0
}

/// Counts how often memory is asked for.
struct AllocationMeter {
    private var last = 0

    mutating func start() {
        last = Int(hearsay_allocations())
    }

    /// Allocations since the start, -1 where they cannot be counted.
    func lap() -> Int {
        let now = Int(hearsay_allocations())
        return now < 0 ? -1 : now - last
    }
}

/// Time on the monotonic clock.
struct Stopwatch {
    private var last = ContinuousClock.now

    mutating func start() {
        last = .now
    }

    /// Seconds since the start or the last lap.
    mutating func lap() -> Double {
        let now = ContinuousClock.now
        defer { last = now }
        let parts = (now - last).components
        return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    }
}

/// The most memory that this process has held.
enum PeakMemory {
    static var bytes: Int {
        var usage = rusage()
        // 0 is RUSAGE_SELF, whose type differs from system to system.
        guard getrusage(0, &usage) == 0 else { return 0 }
        #if canImport(Darwin)
            return Int(usage.ru_maxrss)
        #else
            return Int(usage.ru_maxrss) * 1024
        #endif
    }
}

/// Lines of the printed table.
enum Table {
    static let header = "stage                  words a second     MB a second      seconds  allocations a word"

    static func row(_ name: String, _ measurement: Measurement) -> String {
        let words = Double(measurement.words) / max(measurement.seconds, 1e-9)
        let megabytes = Double(measurement.bytes) / max(measurement.seconds, 1e-9) / 1e6
        return name.padding(toLength: 18, withPad: " ", startingAt: 0)
            + right(measurement.words > 0 ? "\(Int(words))" : "-", 19)
            + right(decimal(megabytes, 2), 16) + right(decimal(measurement.seconds, 3), 13)
            + right(allocations(measurement), 20)
    }

    private static func allocations(_ measurement: Measurement) -> String {
        guard measurement.allocations >= 0, measurement.words > 0 else { return "-" }
        return decimal(Double(measurement.allocations) / Double(measurement.words), 3)
    }

    static func milliseconds(_ seconds: Double) -> String {
        decimal(seconds * 1000, 1) + " ms"
    }

    private static func decimal(_ number: Double, _ digits: Int) -> String {
        String(format: "%.\(digits)f", number)
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
