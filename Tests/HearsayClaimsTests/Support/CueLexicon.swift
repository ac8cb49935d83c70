// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayLexicon

/// A pack with a handful of cues and nothing else, so that the rules are tested apart from the English tables.
enum CueLexicon {
    static let rows = [
        "t.accord-to.p\taccording to\tp\tsays\tobj\tclause",
        "t.accuse.v\taccuse\tv\taccuses\tsubj\tof",
        "t.add.v\tadd\tv\tsays\tsubj\tccomp,quote,colon",
        "t.cite.p\tciting\tp\treports\tobj\tclause",
        "t.claim.n\tclaim\tn\tclaims\tby,from,poss,mod\tccomp,of",
        "t.continue.v\tcontinue\tv\tsays\tsubj\tquote,colon",
        "t.deny.v\tdeny\tv\tdenies\tsubj\tccomp,obj",
        "t.report.n\treport\tn\treports\tby,from,poss\tccomp,of",
        "t.report.v\treport\tv\treports\tsubj\tccomp,obj,quote",
        "t.reportedly.r\treportedly\tr\treports\t-\tclause",
        "t.say.v\tsay\tv\tsays\tsubj\tccomp,xcomp,quote,colon",
        "t.tell.v\ttell\tv\tsays\tsubj\tccomp,quote",
        "t.urge.v\turge\tv\tdemands\tsubj\txcomp,ccomp",
    ]

    /// The pack, loaded once.
    static let shared = Result { try load() }

    /// Writes the tables to a new folder below the temporary one and loads them.
    private static func load() throws -> Lexicon {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-\(UUID().uuidString)")
        let events = folder.appendingPathComponent("events")
        try FileManager.default.createDirectory(at: events, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for type in PloverType.allCases.map({ $0.rawValue.lowercased() }) + ["none"] {
            try Data("# empty\n".utf8).write(to: events.appendingPathComponent("\(type).tsv"))
        }
        let others = [
            "actors", "agents", "classes", "countries", "equipment", "genders", "irregulars", "lightverbs", "operators",
            "places",
            "quantities",
        ]
        for name in others { try Data("# empty\n".utf8).write(to: folder.appendingPathComponent("\(name).tsv")) }
        let table = rows.map { $0 + "\t\t\n" }.joined()
        try Data(table.utf8).write(to: folder.appendingPathComponent("cues.tsv"))
        return try Lexicon(contentsOf: folder)
    }
}
