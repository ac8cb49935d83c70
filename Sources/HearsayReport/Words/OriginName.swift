// SPDX-License-Identifier: Apache-2.0

/// An origin's key in words: its side, what it is, and the short form that cells use.
struct OriginName {
    /// The country's code, or empty: for outlets, and where no country is known.
    let side: String
    /// Whether an outlet speaks for itself.
    let isOutlet: Bool
    /// "ARM/MIL", or the outlet's name.
    let short: String
    /// "armed forces", "government", "outlet".
    let kind: String

    init(_ origin: String) {
        if origin.hasPrefix("outlet:") {
            side = ""
            isOutlet = true
            let name = origin.dropFirst("outlet:".count)
            short = name.isEmpty ? "unnamed outlet" : String(name)
            kind = "outlet"
            return
        }
        let parts = origin.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        side = parts.first.map(String.init) ?? ""
        isOutlet = false
        short = origin.hasPrefix("/") ? String(origin.dropFirst()) : origin
        kind = OriginName.sector(parts.count > 1 ? String(parts[1]) : "")
    }

    /// A sector's code in words; the code itself where it is none of ours.
    static func sector(_ code: String) -> String {
        switch code {
        case "GOV": "government"
        case "MIL": "armed forces"
        case "REB": "armed group"
        case "OPP": "opposition"
        case "PTY": "party"
        case "LEG": "parliament"
        case "COP": "police"
        case "JUD": "courts"
        case "SPY": "intelligence"
        case "MED": "health services"
        case "MEDIA", "JRN": "media"
        case "EDU": "schools and universities"
        case "BUS": "business"
        case "LAB": "unions"
        case "CRM": "criminals"
        case "CVL": "civilians"
        case "ELI": "former officials"
        case "NGO": "non-governmental organisation"
        case "IGO": "intergovernmental organisation"
        case "REL": "religious body"
        case "", "UNK": "source of unknown kind"
        default: code
        }
    }
}
