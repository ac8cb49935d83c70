// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Works on items in parallel and hands out the results in the order of the items.
///
/// Every worker takes the next item, works on it, and stores the result; whoever holds the result that is next in order
/// hands it out, with all that follow. So there is no thread for reading or writing, and a slow input never keeps a
/// finished result back. An item is taken only while fewer than `window` items and `weightLimit` of weight lie between
/// the reader and the output, so memory does not grow with the input. (One item alone may be heavier.)
final class OrderedPipeline<Item: Sendable, Outcome: Sendable>: @unchecked Sendable {
    /// Number of workers.
    let jobs: Int
    private let window: Int
    private let weightLimit: Int
    private let weight: (Item) -> Int
    private let work: @Sendable (Item) -> Outcome
    private let next: () -> Item?
    private let emit: (Outcome) -> Bool

    private let state = NSCondition()
    private let reading = NSLock()
    private let writing = NSLock()
    // Guarded by `state`.
    private var taken = 0
    private var emitted = 0
    private var inFlight = 0
    private var finished: [Int: (result: Outcome, weight: Int)] = [:]
    private var isStopped = false
    private var running = 0

    /// A pipeline.
    ///
    /// - Parameters:
    ///   - next: The next item, or `nil` at the end. Called by one worker at a time, never again after `nil`.
    ///   - weight: What an item counts towards `weightLimit`.
    ///   - work: Called in parallel.
    ///   - emit: Takes a result; `false` stops the work. Called by one worker at a time, in order.
    init(
        jobs: Int, windowPerJob: Int = 4, weightLimit: Int, next: @escaping () -> Item?,
        weight: @escaping (Item) -> Int,
        work: @escaping @Sendable (Item) -> Outcome, emit: @escaping (Outcome) -> Bool
    ) {
        self.jobs = max(1, jobs)
        window = max(1, jobs) * max(1, windowPerJob)
        self.weightLimit = weightLimit
        self.weight = weight
        self.work = work
        self.next = next
        self.emit = emit
    }

    /// Does the work and returns when the last result is out or `emit` has stopped it.
    func run() {
        running = jobs
        for _ in 0..<jobs {
            let thread = Thread { self.serve() }
            thread.stackSize = 16 << 20
            thread.start()
        }
        state.lock()
        while running > 0 { state.wait() }
        state.unlock()
    }

    private func serve() {
        while let (number, item, weight) = take() {
            let result = work(item)
            state.lock()
            finished[number] = (result, weight)
            state.unlock()
            handOut()
        }
        state.lock()
        running -= 1
        state.broadcast()
        state.unlock()
    }

    /// Waits for room and takes the next item.
    private func take() -> (number: Int, item: Item, weight: Int)? {
        reading.lock()
        defer { reading.unlock() }
        state.lock()
        while !isStopped, taken - emitted >= window || (inFlight >= weightLimit && taken > emitted) { state.wait() }
        let stopped = isStopped
        state.unlock()
        guard !stopped, let item = next() else {
            stop()
            return nil
        }
        let weight = weight(item)
        state.lock()
        defer { state.unlock() }
        let number = taken
        taken += 1
        inFlight += weight
        return (number, item, weight)
    }

    /// No more items are taken.
    private func stop() {
        state.lock()
        isStopped = true
        state.broadcast()
        state.unlock()
    }

    /// Hands out every result whose turn it is.
    private func handOut() {
        writing.lock()
        defer { writing.unlock() }
        while true {
            state.lock()
            let entry = finished.removeValue(forKey: emitted)
            state.unlock()
            guard let entry else { return }
            let goesOn = emit(entry.result)
            state.lock()
            emitted += 1
            inFlight -= entry.weight
            if !goesOn {
                isStopped = true
                finished.removeAll()
                emitted = .max / 2
            }
            state.broadcast()
            state.unlock()
            guard goesOn else { return }
        }
    }
}
