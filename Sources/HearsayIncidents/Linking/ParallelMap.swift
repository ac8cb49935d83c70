// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A list whose items are made on all cores.
package enum ParallelMap {
    private struct Cells<Value>: @unchecked Sendable {
        let cells: UnsafeMutableBufferPointer<Value?>
    }

    /// The values for 0 ..< `count`, in that order.
    package static func over<Value: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Value) -> [Value] {
        guard count > 1 else { return (0..<count).map(make) }
        let cells = Cells(cells: UnsafeMutableBufferPointer<Value?>.allocate(capacity: count))
        cells.cells.initialize(repeating: nil)
        defer {
            cells.cells.deinitialize()
            cells.cells.deallocate()
        }
        let chunk = max(1, count / (ProcessInfo.processInfo.activeProcessorCount * 8))
        DispatchQueue.concurrentPerform(iterations: (count + chunk - 1) / chunk) { part in
            // Each iteration writes cells of its own.
            for i in part * chunk..<min(count, (part + 1) * chunk) { cells.cells[i] = make(i) }
        }
        return cells.cells.compactMap { $0 }
    }
}
