// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsayText
import Testing

/// A sentence, and the records that a coder of PLOVER would make of it: "TYPE actors > recipients" with countries, or
/// quoted words where there is none.
struct RecordExample: Sendable, CustomTestStringConvertible {
    let text: String
    let records: [String]

    init(_ text: String, _ records: String...) {
        self.text = text
        self.records = records
    }

    var testDescription: String { text }

    /// The records of a text in the same writing.
    static func records(of text: String) throws -> [String] {
        let coded = try SharedCoder.code(text)
        func names(_ actors: [Actor]) -> String {
            actors.map { $0.plover.country.isEmpty ? "'\(coded.text[$0.span])'" : $0.plover.country }
                .joined(separator: "+")
        }
        return PloverEvents.events(in: coded).map {
            let recipients = $0.isReciprocal ? "each other" : names($0.recipients)
            return "\($0.type.rawValue) \(names($0.actors)) > \(recipients)"
        }
    }
}

@Suite("Records of events")
struct PloverEventsTests {
    @Test(
        "What is done is of its own type, what is promised an agreement or a threat",
        arguments: [
            RecordExample("Kenya sent doctors to Chad.", "AID KEN > TCD"),
            RecordExample("Kenya will send doctors to Chad.", "AGREE KEN > TCD"),
            RecordExample("Kenya will withdraw its troops from Chad.", "AGREE KEN > TCD"),
            RecordExample("Kenya will bomb Chad.", "THREATEN KEN > TCD"),
            RecordExample("Kenya pledged support for Chad.", "SUPPORT KEN > TCD"),
            RecordExample("A court in Kenya ordered the release of two editors.", "RETREAT KEN > 'two editors'"),
        ])
    func time(example: RecordExample) throws {
        #expect(try RecordExample.records(of: example.text) == example.records)
    }

    @Test(
        "What did not happen is no event, unless it was refused or tried",
        arguments: [
            RecordExample("Peru did not attack Chile."),
            RecordExample("Peru may attack Chile."),
            RecordExample("Peru will not meet Chile's envoy.", "REJECT PER > CHL"),
            RecordExample("Peru refused to meet Chile's envoy.", "REJECT PER > CHL"),
            RecordExample("Peru's navy tried to seize a ship of Chile.", "COERCE PER > CHL"),
        ])
    func denial(example: RecordExample) throws {
        #expect(try RecordExample.records(of: example.text) == example.records)
    }

    @Test(
        "The other party is taken where the predicate names it",
        arguments: [
            RecordExample("Ghana agreed to train two sailors of Togo.", "AGREE GHA > TGO"),
            RecordExample("Ghana demanded that Togo withdraw its troops.", "REQUEST GHA > TGO"),
            RecordExample("Ghana rejected a Danish offer.", "REJECT GHA > DNK"),
            RecordExample("Ghana will not release the ship until Togo apologises.", "REJECT GHA > TGO"),
            RecordExample("Ghana condemned the attack.", "ACCUSE GHA > 'the attack'"),
        ])
    func counterparts(example: RecordExample) throws {
        #expect(try RecordExample.records(of: example.text) == example.records)
    }

    @Test(
        "Those who do it to one another are parties on both sides; of a visit the visitor is the actor",
        arguments: [
            RecordExample("Norway and Finland signed a treaty.", "SUPPORT NOR+FIN > each other"),
            RecordExample("The presidents of Norway and Finland met on Monday.", "CONSULT NOR+FIN > each other"),
            RecordExample("Norway's prime minister hosted the Finnish president.", "CONSULT FIN > NOR"),
            RecordExample(
                "Norwegian and Finnish troops held military exercises.", "COOPERATE NOR+FIN > each other"),
            RecordExample("Norwegian troops held military exercises.", "MOBILIZE NOR > "),
        ])
    func parties(example: RecordExample) throws {
        #expect(try RecordExample.records(of: example.text) == example.records)
    }

    @Test(
        "Of a sentence its news is taken, and what it tells beside it where there is no other",
        arguments: [
            RecordExample(
                "Students marched in Lima to demand reforms from Peru's government.", "PROTEST PER > PER"),
            RecordExample(
                "Chile condemned Peru after Peruvian police shot a fisherman.", "ACCUSE CHL > PER"),
            RecordExample("The plan failed after Peru attacked Chile.", "ASSAULT PER > CHL"),
        ])
    func prominence(example: RecordExample) throws {
        #expect(try RecordExample.records(of: example.text) == example.records)
    }

    @Test func anInvestigationIsARecordAndNoClaim() throws {
        let text = "Peru opened an investigation into the company."
        #expect(try SharedCoder.code(text).claims.isEmpty)
        #expect(try RecordExample.records(of: text) == ["ACCUSE PER > 'the company'"])
    }

    @Test(
        "Actors have the codes of the codebook",
        arguments: [
            ("the Security Council", "UNO", ""), ("the European Commission", "EUR", ""),
            ("Peruvian lawmakers", "PER", "LEG"), ("a former Peruvian minister", "PER", "ELI"), ("Peru", "PER", ""),
            ("Lima", "PER", "GOV"), ("Peruvians", "PER", ""), ("gunmen", "", "UAF"), ("Abkhazia", "GEO", "PRE"),
            ("Kosovo", "KOS", ""), ("Peruvian newspapers", "PER", "JRN"),
        ])
    func codes(phrase: String, country: String, sector: String) throws {
        let code = try SharedCoder.coder().actors(Document(text: phrase)).phrase
        #expect(code?.country == country)
        #expect(code?.sector == sector)
    }

    @Test func aSentenceIsNoPhrase() throws {
        #expect(try SharedCoder.coder().actors(Document(text: "Peru met Chile.")).phrase == nil)
        #expect(try SharedCoder.coder().actors(Document(text: "a demand")).phrase?.country == "")
    }
}
