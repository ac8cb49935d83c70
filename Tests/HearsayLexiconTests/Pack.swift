// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayText
import Testing

@testable import HearsayLexicon

/// The English pack as it lies in the sources, loaded once for all tests.
enum Pack {
    private static let loaded = Result { try Lexicon.bundled() }

    /// The pack; throws what is wrong with it.
    static func lexicon() throws -> Lexicon {
        try loaded.get()
    }

    /// The folder of the tables.
    static func folder() throws -> URL {
        let folder = try #require(DataFolder().url(of: "HearsayLexicon"))
        return folder.appendingPathComponent("en")
    }

    /// The rows of one table.
    static func rows(_ name: String, columns: Int) throws -> [Table.Row] {
        try Table(contentsOf: try folder().appendingPathComponent(name), columns: columns).rows
    }
}

/// The tables of the pack that are not about events, with their widths.
struct PackTable: Sendable, CustomTestStringConvertible {
    let name: String
    let columns: Int
    /// Columns that hold names separated by semicolons.
    var names: [Int] = []
    /// The column of remarks.
    var note: Int?

    var testDescription: String { name }

    static let all = [
        PackTable(name: "agents.tsv", columns: Agent.columns),
        PackTable(name: "equipment.tsv", columns: Equipment.columns),
        PackTable(name: "quantities.tsv", columns: Quantity.columns),
        PackTable(name: "operators.tsv", columns: Operator.columns),
        PackTable(name: "lightverbs.tsv", columns: LightVerb.columns),
        PackTable(name: "countries.tsv", columns: Country.columns, names: [1, 2, 3, 4, 5], note: 7),
        PackTable(name: "actors.tsv", columns: NamedActor.columns, names: [1, 2], note: 6),
        PackTable(name: "places.tsv", columns: NamedPlace.columns, names: [1, 2], note: 5),
    ]
}
