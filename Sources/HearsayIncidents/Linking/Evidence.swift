// SPDX-License-Identifier: Apache-2.0

/// What speaks for and against two scenes being one occurrence, summed up.
struct Evidence {
    /// The sum of all weights.
    private(set) var sum = 0.0
    /// What went into it, where that is asked for.
    private(set) var reasons: [(reason: LinkReason, weight: Double)] = []
    private let keepsReasons: Bool

    init(keepsReasons: Bool = false) {
        self.keepsReasons = keepsReasons
    }

    /// Adds a weight.
    @inline(__always)
    mutating func add(_ reason: LinkReason, _ weight: Double) {
        sum += weight
        if keepsReasons { reasons.append((reason, weight)) }
    }

    /// Settles it: the two are not one.
    mutating func veto() {
        sum = SceneScorer.veto
        reasons = []
    }
}
