// SPDX-License-Identifier: Apache-2.0

/// What an analyst asks for, before it is known which claims it bears on.
public enum ReviewRequest: Sendable, Hashable {
    /// The claim is read rightly. A document is needed only where the claim stands in several.
    case accept(claim: String, document: String?)
    /// The claim should not count.
    case reject(claim: String, document: String?)
    /// Some fields of the claim are other ones.
    case correct(claim: String, document: String?, [Correction])
    /// Some claims of an incident tell of another occurrence than the rest of it.
    case split(incident: String, claims: [String])
    /// Two incidents are one occurrence.
    case join(String, String)
    /// How reliable a source is, A to F.
    case rate(source: String, letter: String)
}
