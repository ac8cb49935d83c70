// SPDX-License-Identifier: Apache-2.0

/// The bytes within a gzip file of one or many members, as archives of the web have it.
///
/// What is damaged is a failure, what grows out of measure too; reading can go on with the next member. Memory: one window of zlib and one
/// piece of the compressed stream.
final class GzipBytes: ByteSource {
    /// Honest text shrinks to a tenth, and runs of blanks to a hundredth; deflate's own bound is 1032.
    static let maxRatio = 250
    /// So much may come out before the ratio is looked at: small files of blanks are honest.
    static let unmeasured = 16 << 20

    /// So many times it goes on behind damage: beyond that nothing good is to come.
    static let maxRecoveries = 1_000

    private let compressed: ByteStream
    private let inflater = Inflater(.gzip)
    private var isInMember = false
    private var hasRead = false
    private var memberIn = 0
    private var memberOut = 0
    private var recoveries = 0

    init(_ compressed: ByteStream) {
        self.compressed = compressed
    }

    /// Whether gzip data with the usual method starts here.
    static func opens(_ head: UnsafeRawBufferPointer) -> Bool { head.starts(with: [0x1F, 0x8B, 0x08]) }

    func read(into room: UnsafeMutableRawBufferPointer) throws(StreamFailure) -> Int {
        while true {
            if !isInMember {
                guard try nextMember() else { return 0 }
            }
            if compressed.available == 0, try !compressed.fill() { throw StreamFailure(.cutShort(what: "gzip")) }
            let step: Inflater.Step
            do throws(Inflater.Damage) {
                step = try inflate(into: room)
            } catch {
                throw StreamFailure(.damagedGzip)
            }
            compressed.drop(step.consumed)
            memberIn += step.consumed
            memberOut += step.produced
            if step.isFinished { isInMember = false }
            guard memberOut <= GzipBytes.unmeasured || memberOut / max(1, memberIn) <= GzipBytes.maxRatio else {
                throw StreamFailure(.compressionBomb(ratio: GzipBytes.maxRatio))
            }
            if step.produced > 0 { return step.produced }
            // Nothing taken and nothing given: more input is needed than the window holds.
            if step.consumed == 0, !step.isFinished, try !compressed.fill() {
                throw StreamFailure(.cutShort(what: "gzip"))
            }
        }
    }

    /// Looks for the start of another member behind damaged data.
    func recover() -> Bool {
        recoveries += 1
        guard recoveries <= GzipBytes.maxRecoveries else { return false }
        isInMember = false
        // What was taken to be a member is not tried again.
        if compressed.available > 0 { compressed.drop(1) }
        do throws(StreamFailure) {
            while true {
                let start = compressed.peek(compressed.available, GzipBytes.start)
                compressed.drop(start ?? max(0, compressed.available - 2))
                if start != nil { return true }
                guard try compressed.fill() else { return false }
            }
        } catch {
            return false
        }
    }

    private static func start(in bytes: UnsafeRawBufferPointer) -> Int? {
        var i = 0
        while i + 3 <= bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[i...])
            guard let next = ByteSearch.first(0x1F, in: rest), i + next + 3 <= bytes.count else { return nil }
            i += next
            if opens(UnsafeRawBufferPointer(rebasing: bytes[i...])) { return i }
            i += 1
        }
        return nil
    }

    private func inflate(into room: UnsafeMutableRawBufferPointer) throws(Inflater.Damage) -> Inflater.Step {
        let result = compressed.peek(compressed.available) { bytes in
            Result { () throws(Inflater.Damage) in try inflater.step(bytes, into: room) }
        }
        return try result.get()
    }

    /// Whether another member starts; what follows the last one must be padding.
    private func nextMember() throws(StreamFailure) -> Bool {
        while true {
            if compressed.available == 0, try !compressed.fill() { return false }
            guard hasRead, compressed[0] == 0 else { break }
            compressed.drop(1)
        }
        _ = try compressed.fill(to: 3)
        guard compressed.peek(min(3, compressed.available), GzipBytes.opens) else { throw StreamFailure(.damagedGzip) }
        if hasRead { inflater.reset() }
        (isInMember, hasRead, memberIn, memberOut) = (true, true, 0, 0)
        return true
    }
}
