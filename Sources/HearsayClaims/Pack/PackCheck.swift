// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon
internal import HearsayText

/// Runs the examples of a language pack: every row must give in its own example what it says.
///
///     for fault in PackCheck(coder).faults() { print(fault) }
public struct PackCheck: Sendable {
    let coder: ClaimCoder
    var lexicon: Lexicon { coder.lexicon }

    /// A check of the pack that a coder reads with. No row says where a place lies, so none is looked up.
    public init(_ coder: ClaimCoder) {
        self.coder = coder.withoutGazetteer()
    }

    /// How many of the rows with examples stand in the included tables.
    public func count(where isIncluded: (RowPlace) -> Bool = { _ in true }) -> Int {
        let ids = [
            lexicon.events.map(\.id), lexicon.cues.map(\.id), lexicon.agents.map(\.id), lexicon.equipment.map(\.id),
            lexicon.quantities.map(\.id), lexicon.operators.map(\.id), lexicon.lightVerbs.map(\.id),
        ]
        return ids.joined().count { id in lexicon.rows[id].map(isIncluded) ?? false }
    }

    /// The rows that fail, table by table. Complexity: each example is coded once.
    ///
    /// - Parameters:
    ///   - isIncluded: which rows to run.
    ///   - progress: is told after each row.
    public func faults(
        where isIncluded: (RowPlace) -> Bool = { _ in true }, progress: () -> Void = {}
    ) -> [RowFault] {
        var faults: [RowFault] = []
        func run<Row>(_ rows: [Row], _ id: (Row) -> String, _ example: (Row) -> String, _ check: (Row) -> Fault?) {
            for row in rows {
                guard let place = lexicon.rows[id(row)], isIncluded(place) else { continue }
                let fault = example(row).isEmpty ? Fault(reason: "has no example", found: "") : check(row)
                if let fault {
                    faults.append(
                        RowFault(
                            id: id(row), place: place, reason: fault.reason, example: example(row), found: fault.found))
                }
                progress()
            }
        }
        run(lexicon.events, \.id, \.example, EventRowCheck(coder: coder).fault)
        run(lexicon.cues, \.id, \.example, CueRowCheck(coder: coder).fault)
        run(lexicon.agents, \.id, \.example, AgentRowCheck(coder: coder).fault)
        let counts = CountRowCheck(coder: coder)
        run(lexicon.equipment, \.id, \.example) { counts.fault($0.example, $0.expectation) }
        run(lexicon.quantities, \.id, \.example) { counts.fault($0.example, $0.expectation) }
        let modality = OperatorRowCheck(coder: coder)
        run(lexicon.operators, \.id, \.example, modality.fault)
        run(lexicon.lightVerbs, \.id, \.example, modality.fault)
        return faults
    }

    /// What is wrong with a row, and what its example gave.
    struct Fault {
        var reason: String
        var found: String
    }
}
