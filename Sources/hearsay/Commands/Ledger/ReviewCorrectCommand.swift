// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayLedger

/// `hearsay review correct`: fields of a claim are other ones.
struct ReviewCorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Gives fields of a claim other values.",
        discussion: """
            FIELDS
              type, mode, polarity, reality
              claimant, actors[0], recipients[0]   each with .name, .country and .sector
              counts[0]                            with .what, .of, .low and .high
              place                                with .name, .country, .lat, .lon and .radius
              time                                 with .from and .to

            Lists count from 0; an actor or recipient one behind the last is added. An empty value takes away what may \
            be absent: without a claimant the outlet speaks. Another name of a place takes its point away, so give it \
            anew.

            EXAMPLES
              hearsay review correct 3f1c09a2b7e4d581 --field type=PROTEST
              hearsay review correct 3f1c09a2b7e4d581 --field actors[0].country=KES --field actors[0].sector=REB
              hearsay review correct 3f1c09a2b7e4d581 --field counts[0].low=12 --field counts[0].high=
              hearsay review correct 3f1c09a2b7e4d581 --field place=Harn --field place.lat=40.1 --field place.lon=45.2
              hearsay review correct 3f1c09a2b7e4d581 --field time=2031-03-14
            """)

    @OptionGroup var target: ReviewedClaim

    @Option(help: ArgumentHelp("A field and its value; may be given several times.", valueName: "field=value"))
    var field: [String] = []

    @OptionGroup var options: ReviewOptions

    func validate() throws {
        guard !field.isEmpty else { throw ValidationError("--field: say which field is what, as type=PROTEST.") }
        if let bad = field.first(where: { !$0.contains("=") }) {
            throw ValidationError("--field: '\(bad)' has no '='; write it as type=PROTEST.")
        }
    }

    func run() throws {
        let corrections = field.map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Correction(field: String(parts[0]), value: String(parts[1]))
        }
        try options.record(.correct(claim: target.claim, document: target.document, corrections))
    }
}
