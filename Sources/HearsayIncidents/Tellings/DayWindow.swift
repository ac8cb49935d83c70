// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The days within which an occurrence is told to have been.
public struct DayWindow: Sendable, Hashable {
    /// Where the days come from.
    public enum Basis: UInt8, Sendable, Comparable {
        /// Only the day of publication is known: it was not after that.
        case publication
        /// From another sentence of the document.
        case inherited
        /// From words of its own sentence.
        case words

        /// The better founded, the greater.
        public static func < (a: Basis, b: Basis) -> Bool { a.rawValue < b.rawValue }
    }

    /// First day, as days since 1970-01-01.
    public var from: Int
    /// Last day, inclusive.
    public var to: Int
    /// Where they come from.
    public var basis: Basis

    /// How many days before its publication a report's undated news is taken to lie.
    static let reach = 1

    /// The window of a claim in a document published on this day (days since 1970-01-01); `nil` where neither is known.
    ///
    /// - Parameter isStatements: whether the words are of the day on which it was said ("the army said on Tuesday"): it then
    ///   happened on that day or on the one before.
    init?(_ claim: ClaimRecord, published: Int?, isStatements: Bool = false) {
        func day(_ text: String?) -> Int? { text.flatMap { Moment(iso: $0)?.date.dayNumber } }
        let told = claim.time
        let from = day(told?.from)
        let to = day(told?.to)
        guard from != nil || to != nil else {
            guard let published else { return nil }
            self.init(from: published - DayWindow.reach, to: published, basis: .publication)
            return
        }
        let inherited: Set<String> = ["time.same-event", "time.same-passage"]
        let basis: Basis =
            isStatements || claim.assumed.contains { $0.field == "time" && inherited.contains($0.rule) }
            ? .inherited : .words
        let last = to ?? max(from ?? 0, published ?? from ?? 0)
        self.init(from: min(from ?? last, last) - (isStatements ? 1 : 0), to: last, basis: basis)
    }

    /// A window.
    init(from: Int, to: Int, basis: Basis) {
        self.from = from
        self.to = to
        self.basis = basis
    }

    /// Its length in days.
    var length: Int { to - from + 1 }

    /// The days between two windows; 0 where they meet.
    func gap(to other: DayWindow) -> Int { max(0, max(from - other.to, other.from - to)) }
}
