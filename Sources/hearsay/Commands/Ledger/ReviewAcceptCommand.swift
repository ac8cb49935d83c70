// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayLedger

/// `hearsay review accept`: a claim is read rightly.
struct ReviewAcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Notes that a claim is read rightly.",
        discussion: """
            EXAMPLES
              hearsay review accept 3f1c09a2b7e4d581
            """)

    @OptionGroup var target: ReviewedClaim
    @OptionGroup var options: ReviewOptions

    func run() throws {
        try options.record(.accept(claim: target.claim, document: target.document))
    }
}
