// SPDX-License-Identifier: Apache-2.0

/// What is counted, so that two counts can be compared: dead civilians with dead civilians, tanks with tanks.
struct Losses: Sendable, Hashable, Comparable {
    /// Whom or what.
    enum Kind: Hashable, Sendable, Comparable {
        /// People of whom no more is said: may be any people.
        case people
        case civilians
        case forces
        /// Things of a class.
        case things(String)
    }

    /// killed, wounded ...
    let what: String
    /// Whom or what.
    let kind: Kind

    /// What is counted of things that were lost.
    static let ofThings: Set<String> = ["downed", "destroyed", "captured", "damaged"]

    private static let civil: Set<String> = [
        "civilian", "child", "woman", "journalist", "refugee", "student", "medic", "resident", "passenger", "prisoner",
        "aid worker", "patient", "teacher",
    ]
    private static let forces: Set<String> = [
        "soldier", "militant", "fighter", "police", "officer", "rebel", "peacekeeper", "combatant", "commander",
        "terrorist", "gunman",
    ]
    private static let people: Set<String> = ["person", "life", "body", "victim", "casualty", "man", "grave", "people"]
    private static let harm: Set<String> = [
        "killed", "wounded", "captured", "missing", "displaced", "arrested", "casualties",
    ]

    /// What a count counts, with the recipients of its claim for those of whom it says no more.
    init(_ count: CountRecord, victims: [Party]) {
        if ["downed", "destroyed", "damaged"].contains(count.what),
            Losses.people.contains(count.of) || count.of == "thing"
        {
            // "Two helicopters, and later four": things of a kind that the words leave out.
            kind = .things("")
        } else if Losses.forces.contains(count.of) {
            kind = .forces
        } else if Losses.civil.contains(count.of) {
            kind = .civilians
        } else if Losses.people.contains(count.of) || Losses.harm.contains(count.what) && count.what != "captured" {
            kind = .people
        } else {
            kind = .things(count.of)
        }
        // What is downed or destroyed is a loss by either word.
        what = count.what == "downed" || count.what == "damaged" ? "destroyed" : count.what
    }

    /// Whether a count of the one can be held against one of the other.
    func isComparable(_ other: Losses) -> Bool {
        what == other.what
            && (kind == other.kind || (isPeople && other.isPeople && (kind == .people || other.kind == .people)))
    }

    /// Whether people are counted.
    var isPeople: Bool {
        switch kind {
        case .people, .civilians, .forces: true
        case .things: false
        }
    }

    static func < (a: Losses, b: Losses) -> Bool { (a.what, a.kind) < (b.what, b.kind) }
}
