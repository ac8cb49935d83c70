// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer

/// The state that an outlet's address belongs to, by its top-level domain (IANA).
enum OutletDomain {
    /// The state's alpha-3; `nil` for domains that are no state's, or are used as if they were none.
    static func country(of url: String) -> String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        guard let top = host.split(separator: ".").last else { return nil }
        return states[top.lowercased()]
    }

    private static let states: [String: String] = [
        "ae": "ARE", "af": "AFG", "al": "ALB", "am": "ARM", "ao": "AGO", "ar": "ARG", "at": "AUT", "au": "AUS",
        "az": "AZE", "ba": "BIH", "bd": "BGD", "be": "BEL", "bf": "BFA", "bg": "BGR", "bh": "BHR", "bi": "BDI",
        "bj": "BEN", "bo": "BOL", "br": "BRA", "bw": "BWA", "by": "BLR", "ca": "CAN", "cd": "COD", "ch": "CHE",
        "ci": "CIV", "cl": "CHL", "cm": "CMR", "cn": "CHN", "cr": "CRI", "cu": "CUB", "cy": "CYP", "cz": "CZE",
        "de": "DEU", "dk": "DNK", "do": "DOM", "dz": "DZA", "ec": "ECU", "ee": "EST", "eg": "EGY", "es": "ESP",
        "et": "ETH", "fi": "FIN", "fj": "FJI", "fr": "FRA", "ge": "GEO", "gh": "GHA", "gm": "GMB", "gr": "GRC",
        "gt": "GTM", "gy": "GUY", "hk": "HKG", "hn": "HND", "hr": "HRV", "ht": "HTI", "hu": "HUN", "id": "IDN",
        "ie": "IRL", "il": "ISR", "in": "IND", "iq": "IRQ", "ir": "IRN", "is": "ISL", "it": "ITA", "jm": "JAM",
        "jo": "JOR", "jp": "JPN", "ke": "KEN", "kg": "KGZ", "kh": "KHM", "kr": "KOR", "kw": "KWT", "kz": "KAZ",
        "lb": "LBN", "lk": "LKA", "lr": "LBR", "lt": "LTU", "lv": "LVA", "ma": "MAR", "md": "MDA", "mk": "MKD",
        "ml": "MLI", "mm": "MMR", "mn": "MNG", "mt": "MLT", "mw": "MWI", "mx": "MEX", "my": "MYS", "mz": "MOZ",
        "na": "NAM", "ne": "NER", "ng": "NGA", "ni": "NIC", "nl": "NLD", "no": "NOR", "np": "NPL", "nz": "NZL",
        "om": "OMN", "pa": "PAN", "pe": "PER", "pg": "PNG", "ph": "PHL", "pk": "PAK", "pl": "POL", "ps": "PSE",
        "pt": "PRT", "py": "PRY", "qa": "QAT", "ro": "ROU", "rs": "SRB", "ru": "RUS", "rw": "RWA", "sa": "SAU",
        "sd": "SDN", "se": "SWE", "sg": "SGP", "si": "SVN", "sk": "SVK", "sl": "SLE", "sn": "SEN", "so": "SOM",
        "ss": "SSD", "sv": "SLV", "sy": "SYR", "td": "TCD", "th": "THA", "tj": "TJK", "tm": "TKM", "tn": "TUN",
        "tr": "TUR", "tt": "TTO", "tw": "TWN", "tz": "TZA", "ua": "UKR", "ug": "UGA", "uk": "GBR", "uy": "URY",
        "uz": "UZB", "ve": "VEN", "vn": "VNM", "xk": "XKX", "ye": "YEM", "za": "ZAF", "zm": "ZMB", "zw": "ZWE",
    ]
}
