// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayText

/// Reads the tables of a pack, and of one laid over it, and gathers whatever is wrong with them.
///
/// A row of the overlay stands for the base's row of the same id, and before all its other rows.
struct PackReader {
    let folder: URL
    let overlay: URL?
    let tokens: (String) -> [Term]
    /// What is wrong, in the order of reading.
    private(set) var faults: [LexiconError] = []
    /// Where each row stands.
    private(set) var places: [String: RowPlace] = [:]
    /// The words that patterns are made of, as written: what inflected forms are made for.
    private(set) var words: Set<String> = []
    /// The ids of the overlay's rows, by kind of table.
    private(set) var overlaid: [String: Set<String>] = [:]
    private var known: Set<String> = []

    init(folder: URL, overlay: URL?) {
        self.folder = folder
        self.overlay = overlay
        let analyzer = TextAnalyzer()
        tokens = { analyzer.terms(of: $0) }
        places.reserveCapacity(1 << 15)
        if let overlay { overlaid = PackReader.ids(in: overlay) }
    }

    /// The ids of a folder's rows by kind of table: all tables of events are one kind, so that a row may move from one type
    /// to another, and no row stands for one of another kind.
    private static func ids(in folder: URL) -> [String: Set<String>] {
        var ids: [String: Set<String>] = [:]
        for file in tables(in: folder) where !file.hasSuffix("genders.tsv") {
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(file)) else { continue }
            for line in data.split(separator: 10) where line.first != 35 {
                let cell = String(decoding: line.prefix { $0 != 9 }, as: UTF8.self)
                if let id = cell.listed(by: "\t").first?.filter({ $0 != "\r" }) {
                    ids[kind(of: file), default: []].insert(id)
                }
            }
        }
        return ids
    }

    private static func kind(of file: String) -> String {
        file.hasPrefix("events/") ? "events" : file
    }

    private static func tables(in folder: URL) -> [String] {
        let walk = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return walk.filter { $0.hasSuffix(".tsv") }.sorted()
    }

    /// The entries of a table; wrong rows are left out and noted.
    mutating func entries<Entry>(
        _ name: String, _ columns: Int, bearsPatterns: Bool = true,
        _ make: (Table.Row, String, (String) -> [Term]) throws(LexiconError) -> Entry
    ) -> [Entry] {
        var entries: [Entry] = []
        for row in rows(name, columns) {
            if bearsPatterns { addWords(of: row[1]) }
            do { entries.append(try make(row, places[row[0]]?.file ?? name, tokens)) } catch { faults.append(error) }
        }
        return entries
    }

    /// The rows of a table, those of the overlay first.
    mutating func rows(_ name: String, _ columns: Int) -> [Table.Row] {
        known.insert(name)
        var rows: [Table.Row] = []
        if let overlay {
            let file = overlay.appendingPathComponent(name)
            if FileManager.default.fileExists(atPath: file.path) {
                for row in table(file, name: file.path, columns) where place(row, file.path, isOverlaid: true) {
                    rows.append(row)
                }
            }
        }
        let replaced = overlaid[PackReader.kind(of: name)] ?? []
        for row in table(folder.appendingPathComponent(name), name: name, columns) where !replaced.contains(row[0]) {
            if place(row, name, isOverlaid: false) { rows.append(row) }
        }
        return rows
    }

    /// The classes of words that conditions ask for, by name: "sport" for the row `class.sport`.
    mutating func classes() -> [String: [Term]] {
        var classes: [String: [Term]] = [:]
        for row in rows("classes.tsv", 3) {
            guard row[0].hasPrefix("class."), row[0].count > 6 else {
                faults.append(
                    .cell(
                        file: places[row[0]]?.file ?? "classes.tsv", line: row.line, column: "id", value: row[0],
                        reason: "does not begin with 'class.'"))
                continue
            }
            classes[String(row[0].dropFirst(6))] = row[1].listed(by: ";").map { Term($0) }
        }
        return classes
    }

    /// The table of genders, whose rows have no ids.
    mutating func genders() -> [Term: Gender] {
        known.insert("genders.tsv")
        var genders: [Term: Gender] = [:]
        for root in [folder, overlay].compactMap({ $0 }) {
            let file = root.appendingPathComponent("genders.tsv")
            if root == overlay, !FileManager.default.fileExists(atPath: file.path) { continue }
            do {
                let added = try Gender.table(Table(contentsOf: file, columns: 2))
                genders.merge(added) { $1 }
            } catch {
                faults.append(error)
            }
        }
        return genders
    }

    /// Notes tables of the overlay that no pack has: a name written wrong would be a table never read.
    mutating func checkFiles() {
        guard let overlay else { return }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: overlay.path, isDirectory: &isFolder), isFolder.boolValue else {
            faults.append(.unreadable(file: overlay.path))
            return
        }
        let found = PackReader.tables(in: overlay)
        for file in found where !known.contains(file) {
            faults.append(.unknownTable(file: overlay.appendingPathComponent(file).path, known: known.sorted()))
        }
        if found.isEmpty { faults.append(.empty(folder: overlay.path)) }
    }

    private mutating func table(_ url: URL, name: String, _ columns: Int) -> [Table.Row] {
        do {
            let table = try Table(contentsOf: url, name: name, columns: columns) { faults.append($0) }
            return table.rows
        } catch {
            faults.append(error)
            return []
        }
    }

    /// Notes where a row stands; `false` where its id is taken.
    private mutating func place(_ row: Table.Row, _ file: String, isOverlaid: Bool) -> Bool {
        guard !row[0].isEmpty, !row[0].utf8.contains(32) else {
            faults.append(
                .cell(file: file, line: row.line, column: "id", value: row[0], reason: "is no id: one word, no spaces"))
            return false
        }
        guard places.updateValue(RowPlace(file: file, line: row.line, isOverlaid: isOverlaid), forKey: row[0]) == nil
        else {
            faults.append(.duplicate(file: file, line: row.line, id: row[0]))
            return false
        }
        return true
    }

    private mutating func addWords(of cell: String) {
        for word in cell.utf8.split(whereSeparator: { $0 == 32 || $0 == 124 || $0 == 42 }) where word.count > 1 {
            words.insert(String(Substring(word)))
        }
    }
}
