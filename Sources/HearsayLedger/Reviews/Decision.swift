// SPDX-License-Identifier: Apache-2.0

/// What an analyst decides.
public enum Decision: Sendable, Hashable {
    /// The claim is read rightly.
    case accept(ClaimReference)
    /// The claim is no claim, or is read so wrongly that it should not count.
    case reject(ClaimReference)
    /// Some fields of the claim are other ones.
    case correct(ClaimReference, [Correction])
    /// Some claims of an incident tell of another occurrence than the rest of it.
    case split(incident: String, claims: [ClaimReference], rest: [ClaimReference])
    /// Two incidents are one occurrence.
    case join(incidents: [String], claims: [ClaimReference])
    /// How reliable a source is, from A (reliable) to E (unreliable), or F (cannot be judged).
    case rate(source: String, letter: String)
    /// An earlier review does not count.
    case undo(Int)

    /// The word for it, as it is written down.
    public var kind: String {
        switch self {
        case .accept: "accept"
        case .reject: "reject"
        case .correct: "correct"
        case .split: "split"
        case .join: "join"
        case .rate: "rate"
        case .undo: "undo"
        }
    }

    /// The claims it speaks of.
    public var claims: [ClaimReference] {
        switch self {
        case .accept(let claim), .reject(let claim), .correct(let claim, _): [claim]
        case .split(_, let claims, let rest): claims + rest
        case .join(_, let claims): claims
        case .rate, .undo: []
        }
    }
}
