// SPDX-License-Identifier: Apache-2.0

/// Why no page could be made: a part of it that is kept beside the program is not there or damaged.
public struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Kind: Hashable {
        case missing
        case malformed
    }

    private let kind: Kind
    /// The file, or the places where it was looked for.
    public let path: String

    /// There is no such file.
    static func missing(_ path: String) -> ReportError { ReportError(kind: .missing, path: path) }

    /// The file is not what it has to be.
    static func malformed(_ path: String) -> ReportError { ReportError(kind: .malformed, path: path) }

    /// The error's name: `report.missing` or `report.malformed`.
    public var code: String {
        switch kind {
        case .missing: "report.missing"
        case .malformed: "report.malformed"
        }
    }

    /// What is wrong, and what can be done.
    public var description: String {
        switch kind {
        case .missing:
            "\(code): no parts of the report's page in \(path); copy hearsay_HearsayReport.resources beside the "
                + "program, or say with --data where it is"
        case .malformed: "\(code): \(path) is damaged; copy it anew from where you got the program"
        }
    }
}
