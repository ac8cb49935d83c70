// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// One sense of an event word: a row of `events/<type>.tsv`.
public struct EventSense: Sendable {
    /// Part of speech of the trigger.
    public enum Category: Sendable { case verb, noun, adjective }

    /// The row's id ("assault.shell.v").
    public let id: String
    /// The lemmas.
    public let pattern: Pattern
    /// Verb, noun or adjective.
    public let category: Category
    /// PLOVER type; `nil` where the sense is no event ("strike a balance") and only keeps others away.
    public let type: PloverType?
    /// The reality that the sense itself gives ("pledge aid" is planned aid), or `nil` where the clause decides.
    public let reality: Reality?
    /// Finer kind, or empty.
    public let mode: String
    /// Where the actor stands, in order of preference.
    public let actors: [Slot]
    /// Where the recipient stands, in order of preference.
    public let recipients: [Slot]
    /// What the event itself does to its patient ("killed"), or empty.
    public let harm: String
    /// What must hold for this sense.
    public let conditions: [Condition]
    /// A sentence in which this sense must be found.
    public let example: String
    /// What must come out of the example.
    public let expectation: String

    /// How specific the sense is: longer patterns and more conditions go first.
    public var weight: Int { pattern.words.count * 8 + conditions.count }

    /// Whether the sense asks for an object, so that the last preposition of its pattern may stand behind it.
    public let takesObject: Bool

    /// Whether the sense needs a negated clause, so that the negation is part of the event ("would not rule out").
    public var isNegative: Bool {
        conditions.contains { $0.test == .negated && !$0.inverted }
    }

    static let columns = 11

    init(
        row: Table.Row, file: String, tokens: (String) -> [Term], classes: [String: [Term]]
    ) throws(LexiconError) {
        func bad(_ column: String, _ value: String, _ reason: String) -> LexiconError {
            .cell(file: file, line: row.line, column: column, value: value, reason: reason)
        }
        id = row[0]
        let verb: [Slot] = [.subject]
        switch row[2] {
        case "v": category = .verb
        case "n": category = .noun
        case "a": category = .adjective
        default: throw bad("pos", row[2], "is none of v, n, a")
        }
        guard let pattern = Pattern(cell: row[1], headFirst: category == .verb, tokens: tokens) else {
            throw bad("pattern", row[1], "is no pattern: it is empty, or has a word with a hyphen among alternatives")
        }
        self.pattern = pattern
        let kind = row[3].listed(by: " ")
        guard kind.count <= 2 else { throw bad("type", row[3], "has more than a type and a reality") }
        if kind.count == 2 {
            guard let stated = Reality(rawValue: kind[1]) else { throw bad("type", row[3], "has no known reality") }
            reality = stated
        } else {
            reality = nil
        }
        if kind.first == "NONE" {
            type = nil
        } else if let known = kind.first.flatMap(PloverType.init(rawValue:)) {
            type = known
        } else {
            throw bad("type", row[3], "is no PLOVER type")
        }
        mode = row[4] == "-" ? "" : row[4]
        let nounActors = ["subj", "poss", "by", "mod", "from"].map(Slot.init(word:))
        let nounRecipients = ["on", "against", "of", "to"].map(Slot.init(word:))
        switch category {
        case .verb:
            actors = Slot.list(row[5], fallback: verb)
            recipients = Slot.list(row[6], fallback: [.object])
        case .noun:
            actors = Slot.list(row[5], fallback: nounActors)
            recipients = Slot.list(row[6], fallback: nounRecipients)
        case .adjective:
            actors = Slot.list(row[5], fallback: verb)
            recipients = Slot.list(row[6], fallback: [])
        }
        harm = row[7] == "-" ? "" : row[7]
        var conditions: [Condition] = []
        for part in row[8].listed(by: ";") where part != "-" {
            guard let condition = Condition(part, classes: classes) else { throw bad("when", part, "is no condition") }
            conditions.append(condition)
        }
        self.conditions = conditions
        takesObject = conditions.contains { condition in
            guard condition.slot == .object, !condition.inverted, case .head = condition.test else { return false }
            return true
        }
        example = row[9]
        expectation = row[10]
    }
}
