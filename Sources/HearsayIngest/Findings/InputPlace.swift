// SPDX-License-Identifier: Apache-2.0

/// Where in the input something was found.
public struct InputPlace: Sendable, Hashable {
    /// The path as given, or "standard input".
    public var input: String
    /// Line, from 1; `nil` where the whole input is meant.
    public var line: Int?
    /// Byte of the input, from 0; `nil` where no single byte is meant.
    public var offset: Int?

    /// A place.
    public init(input: String, line: Int? = nil, offset: Int? = nil) {
        self.input = input
        self.line = line
        self.offset = offset
    }
}

extension InputPlace: CustomStringConvertible {
    /// "reports.jsonl: line 7: byte 2041". Control characters in a path are shown as `?`.
    public var description: String {
        var parts = [String(String.UnicodeScalarView(input.unicodeScalars.map(InputPlace.printable)))]
        if let line { parts.append("line \(line)") }
        if let offset { parts.append("byte \(offset)") }
        return parts.joined(separator: ": ")
    }

    private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format ? "?" : scalar
    }
}
