// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

@main
struct HearsayTrain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay-train", abstract: "Train and score the models of Hearsay.",
        subcommands: [Train.self, TrainAttribution.self, Score.self, CompileGazetteer.self, TrainToponyms.self])
}
