// SPDX-License-Identifier: Apache-2.0

/// The names in a model: tag classes, relations, features, edit scripts, and the sizes of its network. In the file as
/// lines of text.
struct ModelLabels: Sendable {
    /// A tag class.
    struct Class: Sendable {
        var tag: UniversalTag
        /// Index into ``fineTags``.
        var fine: UInt8
        /// Index into ``features``.
        var features: Int
    }

    var language = ""
    var fineTags: [String] = []
    var features: [String] = []
    var classes: [Class] = []
    /// The relations, in the order of the network's scores.
    var relations: [Relation] = []
    var shape = NetworkShape()
    var scripts: [EditScript] = []

    init() {}

    /// The names as the section's bytes.
    func bytes() -> [UInt8] {
        var lines = ["language\t\(language)"]
        lines += fineTags.map { "fine\t\($0)" }
        lines += features.map { "features\t\($0)" }
        lines += classes.map { "class\t\($0.tag.label)\t\($0.fine)\t\($0.features)" }
        lines += relations.map { "relation\t\($0.label)" }
        lines.append("network\t" + shape.numbers.map(String.init).joined(separator: "\t"))
        lines += scripts.map { "script\t\($0.strip)\t\(String(decoding: $0.append, as: UTF8.self))" }
        return Array(lines.joined(separator: "\n").utf8)
    }

    /// Reads the section; `nil` for a line that is not well formed, an index out of range, or a missing kind of line.
    init?(bytes: UnsafeRawBufferPointer) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count > 1, take(columns) else { return nil }
        }
        guard shape.classes == classes.count, shape.relations == relations.count, relations.contains(.root),
            relations.count > 1, !scripts.isEmpty, features.count < 65_536, fineTags.count <= 256
        else { return nil }
    }

    private mutating func take(_ columns: [String]) -> Bool {
        switch columns[0] {
        case "language": language = columns[1]
        case "fine": fineTags.append(columns[1])
        case "features": features.append(columns[1])
        case "class":
            guard columns.count == 4, let tag = UniversalTag(label: columns[1]), let fine = UInt8(columns[2]),
                let features = Int(columns[3]), Int(fine) < fineTags.count,
                self.features.indices.contains(features)
            else { return false }
            classes.append(Class(tag: tag, fine: fine, features: features))
        case "relation":
            guard let relation = Relation(label: columns[1]) else { return false }
            relations.append(relation)
        case "network":
            guard let shape = NetworkShape(numbers: columns.dropFirst().map { Int($0) ?? -1 }) else { return false }
            self.shape = shape
        case "script":
            guard columns.count == 3, let strip = Int(columns[1]), strip >= 0 else { return false }
            scripts.append(EditScript(strip: strip, append: Array(columns[2].utf8)))
        default: return false
        }
        return true
    }
}
