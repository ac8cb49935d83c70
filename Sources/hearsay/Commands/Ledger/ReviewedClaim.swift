// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// A claim by its id.
struct ReviewedClaim: ParsableArguments {
    @Argument(help: ArgumentHelp("The id of the claim, as 'hearsay claims' shows it.", valueName: "claim"))
    var claim: String

    @Option(help: ArgumentHelp("Its document's id, where texts are copies of each other.", valueName: "id"))
    var document: String?
}
