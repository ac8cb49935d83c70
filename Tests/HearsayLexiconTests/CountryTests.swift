// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayLexicon

@Suite("Countries")
struct CountryTests {
    /// The officially assigned alpha-3 codes of ISO 3166-1.
    private static let assigned = Set(
        """
        ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM
        BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR
        CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB
        GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA
        JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA
        MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR
        NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS
        SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON
        TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    /// Codes of the list that ISO does not assign: Kosovo, and the authorities of Nagorno-Karabakh.
    private static let added: Set = ["XKX", "NKR"]

    @Test("Every code of ISO 3166-1 has a row, and no other but those of the list")
    func codesAreComplete() throws {
        let codes = Set(try Pack.lexicon().countries.map(\.code))
        #expect(codes == Self.assigned.union(Self.added))
    }

    @Test("Every country with people has a name for them; every one with a government has a capital")
    func countriesAreDescribed() throws {
        let uninhabited: Set = ["ATF", "BVT", "HMD", "SJM", "UMI", "ATA", "IOT", "TKL"]
        for country in try Pack.lexicon().countries where !uninhabited.contains(country.code) {
            #expect(!country.name.isEmpty)
            #expect(!country.demonyms.isEmpty, "\(country.name)")
        }
        // City states and countries of the past have no capital that speaks for them beside their name.
        let without: Set = ["GIB", "HKG", "MAC", "MCO", "SGP"]
        let rows = Dictionary(grouping: try Pack.lexicon().countries, by: \.code)
        for (code, rows) in rows where !uninhabited.contains(code) && !without.contains(code) {
            #expect(rows.contains { !$0.capitals.isEmpty }, "\(code)")
        }
    }

    @Test(
        "States are known by names, adjectives, capitals and seats",
        arguments: [
            ("Peru", "PER"), ("Peruvian", "PER"), ("Lima", "PER"), ("the UK", "GBR"), ("Downing Street", "GBR"),
            ("the Kremlin", "RUS"), ("Côte d'Ivoire", "CIV"), ("Burkinabe", "BFA"), ("US", "USA"), ("U.S.", "USA"),
        ])
    func namesStandForStates(name: String, code: String) throws {
        let lexicon = try Pack.lexicon()
        let found = try #require(Names.lookUp(name, in: lexicon))
        let country = try #require(found.country ?? found.demonym ?? found.seat)
        #expect(lexicon.countries[country].code == code)
    }
}
