// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import hearsay

/// Counts under a lock.
private final class Gauge: @unchecked Sendable {
    private let lock = NSLock()
    private var now = 0
    private var most = 0

    func change(by amount: Int) {
        lock.lock()
        now += amount
        most = max(most, now)
        lock.unlock()
    }

    var peak: Int {
        lock.lock()
        defer { lock.unlock() }
        return most
    }
}

@Suite struct OrderedPipelineTests {
    @Test(arguments: [1, 2, 4, 16])
    func resultsComeInTheOrderOfTheItems(_ jobs: Int) {
        var next = 0
        var results: [Int] = []
        OrderedPipeline<Int, Int>(
            jobs: jobs, weightLimit: 1000,
            next: {
                next += 1
                return next <= 300 ? next : nil
            },
            weight: { $0 },
            work: { item in
                usleep(UInt32((item * 7919) % 13) * 50)
                return item * 2
            },
            emit: { result in
                results.append(result)
                return true
            }
        ).run()
        #expect(results == (1...300).map { $0 * 2 })
    }

    @Test func noMoreIsTakenThanTheWindowHolds() {
        let gauge = Gauge()
        var next = 0
        OrderedPipeline<Int, Int>(
            jobs: 3, windowPerJob: 2, weightLimit: .max,
            next: {
                next += 1
                guard next <= 200 else { return nil }
                gauge.change(by: 1)
                return next
            },
            weight: { _ in 1 },
            work: { item in
                if item % 17 == 0 { usleep(5_000) }
                return item
            },
            emit: { _ in
                gauge.change(by: -1)
                return true
            }
        ).run()
        #expect(gauge.peak <= 6)
    }

    @Test func heavyItemsAreTakenOneByOne() {
        let gauge = Gauge()
        var next = 0
        OrderedPipeline<Int, Int>(
            jobs: 4, weightLimit: 10,
            next: {
                next += 1
                guard next <= 20 else { return nil }
                gauge.change(by: 1)
                return next
            },
            weight: { _ in 50 }, work: { $0 },
            emit: { _ in
                gauge.change(by: -1)
                return true
            }
        ).run()
        #expect(gauge.peak == 1)
    }

    @Test func aRefusedResultEndsTheWork() {
        var taken = 0
        var results: [Int] = []
        OrderedPipeline<Int, Int>(
            jobs: 4, weightLimit: .max,
            next: {
                taken += 1
                return taken
            },
            weight: { _ in 1 }, work: { $0 },
            emit: { result in
                results.append(result)
                return result < 25
            }
        ).run()
        #expect(results == Array(1...25))
        #expect(taken <= 25 + 17)
    }

    @Test func nothingInNothingOut() {
        OrderedPipeline<Int, Int>(
            jobs: 4, weightLimit: 1, next: { nil }, weight: { $0 }, work: { $0 },
            emit: { _ in
                Issue.record("emitted")
                return true
            }
        ).run()
    }
}
