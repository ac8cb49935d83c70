// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// A source, actor or recipient: the words, and who they stand for as far as the document and the lexicon tell.
public struct Actor: Sendable, Hashable {
    /// Its clearest mention in or before the claim's sentence.
    public var span: Span
    /// Canonical name ("Armenian Ministry of Defence"), or the words where none is known.
    public var name: String
    /// ISO 3166-1 alpha-3, NKR, XKX, IGO, NGO or REL; empty if unknown.
    public var country: String
    /// GOV MIL REB OPP PTY COP JUD SPY MED MEDIA EDU BUS CRM CVL NGO IGO REL, or UNK.
    public var sector: String
    /// Its fullest mention in the document, where that is another one.
    public var fullest: Span?
    /// UNO, EUR, or the country that claims the land of breakaway authorities; else empty.
    package var bloc = ""
    /// PLOVER's sector where it is another than that of claims, or `nil`.
    package var group: String?
    /// The rule that supplied the country where the actor's own words do not give it, or `nil`.
    package var countryRule: String?

    /// An actor.
    public init(span: Span, name: String, country: String = "", sector: String = "UNK") {
        self.span = span
        self.name = name
        self.country = country
        self.sector = sector
    }

    /// Country and sector by PLOVER's codebook.
    public var plover: PloverCode { PloverCode(country: country, sector: sector, bloc: bloc, group: group) }
}
