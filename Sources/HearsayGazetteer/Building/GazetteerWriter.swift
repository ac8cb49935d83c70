// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayNetwork

/// Lays a table of places out as the file that ``Gazetteer`` maps.
///
/// Sections: `records` (18 bytes a place), `buckets` and `entries` (a hash table of names, 6 bytes a name), `pool` (names
/// in letters), `codes` (alpha-3 of states). Little endian throughout.
package struct GazetteerWriter {
    private let table: GazetteerTable
    /// Towns from this size on, and all that is no town, keep their other names in letters.
    private let lettersFrom = 300_000

    /// A writer of this table.
    package init(_ table: GazetteerTable) {
        self.table = table
    }

    /// The file's bytes. Complexity: linear in the names, but for sorting them.
    package func bytes() throws(GazetteerTableError) -> [UInt8] {
        let codes = Array(Set(table.rows.map(\.country)).subtracting([""])).sorted()
        guard codes.count < 256, table.rows.count < 1 << 19 else {
            throw GazetteerTableError(line: 0, detail: "more states or places than the file has room for")
        }
        var number: [String: Int] = ["": 0]
        for (i, code) in codes.enumerated() { number[code] = i + 1 }
        var records: [UInt8] = []
        var pool: [UInt8] = []
        for (i, row) in table.rows.enumerated() {
            guard row.parent ?? 0 < 0xFFFF else {
                throw GazetteerTableError(line: i + 1, detail: "a parent beyond the first 65,535 rows")
            }
            append(fraction(row.point.latitude, range: 180), 3, to: &records)
            append(fraction(row.point.longitude, range: 360), 3, to: &records)
            append(row.geonames, 3, to: &records)
            append(pool.count, 3, to: &records)
            append(row.parent ?? 0xFFFF, 2, to: &records)
            append(number[row.country] ?? 0, 1, to: &records)
            append(Int(row.placeClass.rawValue) + (row.isCapital ? 16 : 0) + (row.isOwn ? 32 : 0), 1, to: &records)
            append(eighths(Double(row.population)), 1, to: &records)
            append(max(0, eighths(row.radius * 100) - 40), 1, to: &records)
            let name = Array(row.name.utf8.prefix(255))
            let aliases = Array(letters(of: row).utf8)
            pool.append(UInt8(name.count))
            pool += name
            pool.append(UInt8(aliases.count))
            pool += aliases
        }
        guard pool.count < 1 << 24 else { throw GazetteerTableError(line: 0, detail: "too many letters in names") }
        let (buckets, entries) = names()
        var writer = ModelWriter(Gazetteer.kind)
        writer.add("records", records)
        writer.add("buckets", integers: buckets)
        writer.add("entries", entries)
        writer.add("pool", pool)
        writer.add("codes", codes.flatMap { Array($0.utf8) })
        return writer.bytes()
    }

    /// Other names in letters, as many as fit.
    private func letters(of row: GazetteerTable.Row) -> String {
        guard row.placeClass != .town || row.isOwn || row.population >= lettersFrom else { return "" }
        var joined = ""
        for alias in row.aliases where joined.utf8.count + alias.utf8.count < 255 {
            joined += (joined.isEmpty ? "" : ";") + alias
        }
        return joined
    }

    /// The hash table of names.
    private func names() -> (buckets: [UInt32], entries: [UInt8]) {
        var entries: [(code: UInt64, rank: Int, value: Int)] = []
        for (i, row) in table.rows.enumerated() {
            var seen: Set<UInt64> = []
            func add(_ folded: [UInt8], _ kind: PlaceMatch.Kind, isAbbreviation: Bool = false) {
                let code = NameKey(folded: folded).code
                guard !folded.isEmpty, seen.insert(code).inserted else { return }
                let rank = -eighths(Double(row.population))
                entries.append((code, rank, i | Int(kind.rawValue) << 19 | (isAbbreviation ? 1 << 21 : 0)))
            }
            add(NameFolding.folded(row.name), .name)
            for alias in row.aliases {
                let folded = NameFolding.folded(alias)
                add(folded, .alias, isAbbreviation: alias.hasSuffix(".") || folded.count < 4)
            }
            for adjective in row.adjectives { add(NameFolding.folded(adjective), .adjective) }
            if row.placeClass != .town || row.isOwn || row.population >= 10_000 {
                let skeleton = NameSkeleton.of(NameFolding.folded(row.name))
                if !skeleton.isEmpty { add(Gazetteer.marked(skeleton), .skeleton) }
            }
        }
        entries.sort { ($0.code, $0.rank, $0.value) < ($1.code, $1.rank, $1.value) }
        var buckets = [UInt32](repeating: 0, count: 1 << Gazetteer.bucketBits + 1)
        var bytes: [UInt8] = []
        for entry in entries {
            buckets[Int(entry.code >> 24) + 1] += 1
            append(Int(entry.code & 0xFF_FFFF), 3, to: &bytes)
            append(entry.value, 3, to: &bytes)
        }
        for i in 1..<buckets.count { buckets[i] += buckets[i - 1] }
        return (buckets, bytes)
    }

    private func append(_ value: Int, _ width: Int, to bytes: inout [UInt8]) {
        for k in 0..<width { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * k))) }
    }

    private func fraction(_ degrees: Double, range: Double) -> Int {
        min(1 << 24 - 1, max(0, Int(((degrees / range + 0.5) * Double(1 << 24)).rounded())))
    }

    private func eighths(_ value: Double) -> Int {
        value < 1 ? 0 : min(255, max(1, Int((log2(value) * 8).rounded())))
    }
}
