// SPDX-License-Identifier: Apache-2.0

/// The sizes of an attribution model and the syntax model that it belongs to. In the file as lines of text.
struct AttributionLabels: Sendable {
    var shape = AttributionShape()
    /// Checksum of the syntax model.
    var syntax: UInt64 = 0

    init(shape: AttributionShape, syntax: UInt64) {
        self.shape = shape
        self.syntax = syntax
    }

    /// The section's bytes.
    func bytes() -> [UInt8] {
        let sizes = shape.numbers.map(String.init).joined(separator: "\t")
        return Array("network\t\(sizes)\nsyntax\t\(String(syntax, radix: 16))".utf8)
    }

    /// Reads the section; `nil` if a line is missing or not well formed.
    init?(bytes: UnsafeRawBufferPointer) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        guard lines.count == 2, lines[0].first == "network", lines[1].count == 2, lines[1].first == "syntax",
            let shape = AttributionShape(numbers: lines[0].dropFirst().map { Int($0) ?? -1 }),
            let syntax = UInt64(lines[1][1], radix: 16)
        else { return nil }
        self.shape = shape
        self.syntax = syntax
    }
}
