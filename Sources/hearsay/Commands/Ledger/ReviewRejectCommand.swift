// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayLedger

/// `hearsay review reject`: a claim does not count.
struct ReviewRejectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: "Takes a claim out: it counts in no list and no incident.",
        discussion: """
            EXAMPLES
              hearsay review reject 3f1c09a2b7e4d581 --why "a training exercise"
            """)

    @OptionGroup var target: ReviewedClaim
    @OptionGroup var options: ReviewOptions

    func run() throws {
        try options.record(.reject(claim: target.claim, document: target.document))
    }
}
