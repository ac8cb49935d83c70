// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// How lists are written.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case table, jsonl
}
