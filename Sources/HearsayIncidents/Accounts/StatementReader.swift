// SPDX-License-Identifier: Apache-2.0

/// Turns testimonies into the statements of an account, aspect by aspect.
enum StatementReader {
    /// The account of one origin, from its testimonies in order of time. Of each aspect the last statement holds, and those
    /// of earlier documents that say something else are marked as earlier.
    static func account(_ origin: Origin, _ testimonies: [Testimony]) -> Account {
        var statements: [Account.Statement] = []
        for aspect in Aspect.allCases {
            var own: [Account.Statement] = []
            for testimony in testimonies {
                for statement in StatementReader.statements(aspect, testimony)
                where !own.contains(where: { $0.value == statement.value && $0.doc == statement.doc }) {
                    own.append(statement)
                }
            }
            statements += superseded(own)
        }
        let name = testimonies.map(\.origin.name).max { ($0.count, $1) < ($1.count, $0) }
        return Account(origin: origin.key, name: name ?? origin.name, statements: statements)
    }

    /// Marks what a later document of the same origin says otherwise.
    private static func superseded(_ statements: [Account.Statement]) -> [Account.Statement] {
        guard let last = statements.last else { return [] }
        return statements.map { statement in
            var statement = statement
            statement.isEarlier =
                statement.doc != last.doc && statement.published != last.published
                && !statements.contains { $0.doc == last.doc && $0.value == statement.value }
                && statements.contains { $0.doc == last.doc && kind($0) == kind(statement) }
            return statement
        }
    }

    /// What is counted; for other aspects all statements are of one kind.
    private static func kind(_ statement: Account.Statement) -> Substring {
        statement.aspect == .counts ? statement.value.drop { $0 != " " } : ""
    }

    private static func statements(_ aspect: Aspect, _ testimony: Testimony) -> [Account.Statement] {
        let claim = testimony.claim
        func statement(_ value: String, _ words: Quotation, isAssumed: Bool = false) -> Account.Statement {
            Account.Statement(
                aspect: aspect, value: value, doc: testimony.document, claim: claim.id, words: words,
                published: testimony.published, isAssumed: isAssumed)
        }
        func isAssumed(_ field: String) -> Bool {
            claim.assumed.contains { $0.field == field && $0.rule != "time.relative-to-publication" }
        }
        switch aspect {
        case .occurrence:
            let word = claim.isDenied ? "denied" : claim.isActual ? "told" : claim.reality
            return [statement("\(word): \(claim.trigger.quote)", testimony.reading.sentence ?? claim.trigger)]
        case .initiator:
            guard let initiative = testimony.reading.initiative, let words = testimony.reading.initiativeWords,
                !claim.actors.isEmpty
            else { return [] }
            let who = claim.actors.map(\.name).joined(separator: ", ")
            return [statement(initiative == .first ? "\(who) began" : "\(who) answered", words)]
        case .responsibility:
            guard !claim.actors.isEmpty, testimony.reading.ground == nil else { return [] }
            let who = claim.actors.map(\.name).joined(separator: ", ")
            return [statement(claim.isDenied ? "not \(who)" : who, claim.actors[0].quotation)]
        case .target:
            guard testimony.reading.ground == nil, EventFamily(type: claim.type, mode: claim.mode) == .violence else {
                return []
            }
            let hit = claim.recipients.map { statement($0.name, $0.quotation) }
            return hit
                + testimony.reading.targets.prefix(4).map {
                    statement($0.words.quote + ($0.isMilitary ? " (military)" : " (civilian)"), $0.words)
                }
        case .counts:
            return claim.counts.map { count in
                statement(
                    "\(range(count.low, count.high)) \(count.what) (\(count.of))"
                        + (claim.isDenied && count.low > 0 ? ", denied" : ""),
                    count.quotation)
            }
        case .outcome:
            guard let ground = testimony.reading.ground else { return [] }
            let who = claim.actors.isEmpty ? "" : " by " + claim.actors.map(\.name).joined(separator: ", ")
            let denied = claim.isDenied ? "not " : ""
            switch ground {
            case .taken: return [statement("\(denied)taken\(who)", claim.trigger)]
            case .held: return [statement(claim.isDenied ? "not taken" : "held\(who)", claim.trigger)]
            case .left: return [statement("left\(who)", claim.trigger)]
            }
        case .place:
            guard let place = claim.place else { return [] }
            return [statement(place.name, place.quotation, isAssumed: isAssumed("place"))]
        case .time:
            guard let time = claim.time, let from = time.from else { return [] }
            let to = time.to.map { $0 == from ? "" : " to \($0)" } ?? " on"
            return [statement(from + to, time.quotation, isAssumed: isAssumed("time"))]
        }
    }

    /// A range in figures: "4", "2 to 5", "at least 10", "none".
    static func range(_ low: Int, _ high: Int?) -> String {
        guard let high else { return "at least \(low)" }
        return high == 0 ? "none" : low == high ? "\(low)" : "\(low) to \(high)"
    }
}
