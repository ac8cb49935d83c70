// SPDX-License-Identifier: Apache-2.0

/// The root of a claim: whoever vouches for it, once relays and copied stories are left out.
public struct Origin: Sendable, Hashable {
    /// `COUNTRY/SECTOR`, or `outlet:NAME`.
    public var key: String
    /// The name to show: of the claimant, or of the outlet.
    public var name: String
    /// Whose side it is on; `nil` for an outlet.
    public var party: Party?

    /// Whether an outlet speaks for itself.
    public var isOutlet: Bool { party == nil }

    /// The origin of an actor's claims.
    init(_ actor: ActorRecord) {
        self.init(name: actor.name, country: actor.country, sector: actor.sector)
    }

    /// The origin of claims by an actor of this country and sector.
    init(name: String, country: String, sector: String) {
        key = "\(country)/\(sector.isEmpty ? "UNK" : sector)"
        self.name = name
        party = Party(country: country, sector: sector)
    }

    /// The origin of an outlet's own claims.
    init(outlet: String) {
        key = "outlet:\(outlet)"
        name = outlet
        party = nil
    }

    /// Whether two origins speak for themselves: of two states, of a state and an armed group, of two outlets. Where too
    /// little is known of one of them they are taken for dependent.
    func isIndependent(of other: Origin) -> Bool {
        guard let party, let theirs = other.party else { return key != other.key }
        if party.country.isEmpty || theirs.country.isEmpty {
            return party.kind != .unknown && theirs.kind != .unknown && party.kind != theirs.kind
        }
        // Of one country, state and armed group are two; a ministry and its government are one.
        return party.country != theirs.country || party.kind != theirs.kind
    }

    /// Whether this origin's own forces or people are meant by a party: the same country, and not its adversaries at home.
    func isSide(of other: Party) -> Bool {
        guard let party, !party.country.isEmpty, party.country == other.country else { return false }
        switch (party.kind, other.kind) {
        case (.armed, .state), (.state, .armed), (.civil, .armed), (.armed, .civil): return false
        default: return true
        }
    }
}
