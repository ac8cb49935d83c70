// SPDX-License-Identifier: Apache-2.0

/// Where in the input something was found.
public struct InputPlace: Sendable, Hashable {
    /// The path as given, or "standard input".
    public var input: String
    /// Line, from 1; `nil` where the whole input is meant.
    public var line: Int?
    /// Item of a feed or record of an archive, from 1; `nil` where the whole input is meant.
    public var item: Int?
    /// Byte of the input, from 0 (after decompression); `nil` where no single byte is meant.
    public var offset: Int?

    /// A place.
    public init(input: String, line: Int? = nil, item: Int? = nil, offset: Int? = nil) {
        self.input = input
        self.line = line
        self.item = item
        self.offset = offset
    }
}

extension InputPlace: CustomStringConvertible {
    /// "reports.jsonl: line 7: byte 2041". Control characters in a path are shown as `?`.
    public var description: String {
        var parts = [String(String.UnicodeScalarView(input.unicodeScalars.map(InputPlace.printable)))]
        if let line { parts.append("line \(line)") }
        if let item { parts.append("item \(item)") }
        if let offset { parts.append("byte \(offset)") }
        return parts.joined(separator: ": ")
    }

    private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format ? "?" : scalar
    }
}
