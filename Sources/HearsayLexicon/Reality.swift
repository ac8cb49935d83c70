// SPDX-License-Identifier: Apache-2.0

/// How a claim relates to what is.
public enum Reality: String, Sendable, CaseIterable {
    /// Happened or is happening.
    case actual
    /// Will happen, was pledged or ordered.
    case planned
    /// Was asked for or called for.
    case demanded
    /// Was threatened.
    case threatened
    /// May, could, or if.
    case possible
}
