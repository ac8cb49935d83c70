// SPDX-License-Identifier: Apache-2.0

/// A stretch of one document's normalised text: half-open range of UTF-8 offsets.
///
/// Spans are always cut on token or scalar boundaries. Exchanged forms use Unicode scalar offsets of the original
/// text instead; ``SourceText/scalarRange(of:)`` converts.
public struct Span: Hashable, Comparable, Sendable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset after the last byte.
    public var end: Int

    /// A span from `start` up to, not including, `end`.
    @inlinable
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// Number of bytes.
    @inlinable public var count: Int { end - start }
    /// Whether the span holds nothing.
    @inlinable public var isEmpty: Bool { end <= start }

    /// Whether the two spans share at least one byte.
    @inlinable
    public func overlaps(_ other: Span) -> Bool {
        start < other.end && other.start < end
    }

    /// Whether `other` lies wholly inside this span.
    @inlinable
    public func contains(_ other: Span) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Whether the byte at `offset` lies in the span.
    @inlinable
    public func contains(_ offset: Int) -> Bool {
        start <= offset && offset < end
    }

    /// The smallest span that holds both.
    @inlinable
    public func union(_ other: Span) -> Span {
        Span(min(start, other.start), max(end, other.end))
    }

    /// Text order: by start, then by end.
    @inlinable
    public static func < (a: Span, b: Span) -> Bool {
        (a.start, a.end) < (b.start, b.end)
    }
}
