// SPDX-License-Identifier: Apache-2.0

/// What a source does with what is attributed to it.
public enum Stance: String, Sendable, CaseIterable {
    case says, denies, accuses, admits, warns, demands, promises, doubts, believes, reports, asks, threatens, intends
    case perceives, claims
    /// Takes a stand on it or deals with it, without saying that it is so ("praised the plan").
    case regards
}
