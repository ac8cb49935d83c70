// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon

/// Country and sector of an actor by PLOVER's codebook (section "Countries and sectors").
public struct PloverCode: Hashable, Sendable {
    /// ISO 3166-1 alpha-3 or KOS; UNO, EUR, IGO or NGO for bodies of no country; empty if unknown. Breakaway authorities
    /// have the country that claims their land.
    public let country: String
    /// A sector of `Sector.ploverable`; empty for a bare country or people, and where the country's code says it all.
    public let sector: String

    /// The code of an actor by what claims know of it, with what the codebook tells more finely.
    ///
    /// - Parameters:
    ///   - country, sector: as in claims.
    ///   - bloc: UNO, EUR, or the country that claims the land of breakaway authorities; else empty.
    ///   - group: PLOVER's sector; `nil` for that of `sector`.
    init(country: String, sector: String, bloc: String, group: String?) {
        self.sector = group ?? Sector.plover(of: sector)
        switch country {
        case _ where !bloc.isEmpty: self.country = bloc
        case "XKX": self.country = "KOS"
        // No state's, and no actor's.
        case "REL", "ATA": self.country = ""
        default: self.country = country
        }
    }
}
