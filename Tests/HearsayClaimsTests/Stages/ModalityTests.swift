// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import HearsaySyntax
import Testing

@testable import HearsayClaims

@Suite("Modality")
struct ModalityTests {
    private func check(_ example: ModalityCase) throws {
        let fixture = try StageFixture(example.tree)
        let reading = Modality(parsed: fixture.parsed, lexicon: fixture.lexicon).read(
            head: try fixture.word(example.head), predicate: try fixture.word(example.predicate ?? example.head))
        #expect(reading.polarity == example.polarity)
        #expect(reading.reality == example.reality)
        #expect(!reading.rules.isEmpty || (example.polarity == .asserted && example.reality == .actual))
    }

    @Test(
        "auxiliaries: will, may, must and their like",
        arguments: zip(
            ["will", "shall", "would", "may", "might", "could", "can", "must", "should", "did", "have"],
            [
                Reality.planned, .planned, .planned, .possible, .possible, .possible, .possible, .demanded, .demanded,
                .actual, .actual,
            ]))
    func auxiliaries(word: String, reality: Reality) throws {
        let lemma = word == "did" ? "do" : word
        try check(
            ModalityCase(
                "Rebels/rebel/NOUN/3/nsubj/pl \(word)/\(lemma)/AUX/3/aux/fin attack/-/VERB/0/root/inf towns/town/NOUN/3/obj/pl",
                "attack", .asserted, reality))
    }

    @Test("'would have' is what did not come to be")
    func wouldHave() throws {
        try check(
            ModalityCase(
                """
                Rebels/rebel/NOUN/4/nsubj/pl would/-/AUX/4/aux/fin have/-/AUX/4/aux/inf attacked/attack/VERB/0/root/part \
                towns/town/NOUN/4/obj/pl
                """, "attacked", .asserted, .possible))
    }

    private static let negationsCases: [ModalityCase] = [
        ModalityCase(
            "Rebels/rebel/NOUN/4/nsubj/pl did/do/AUX/4/aux/past not/-/PART/4/advmod attack/-/VERB/0/root/inf",
            "attack", .denied, .actual),
        ModalityCase(
            "Rebels/rebel/NOUN/3/nsubj/pl never/-/ADV/3/advmod attacked/attack/VERB/0/root/past", "attacked", .denied,
            .actual),
        ModalityCase(
            "Nobody/-/PRON/2/nsubj attacked/attack/VERB/0/root/past towns/town/NOUN/2/obj/pl", "attacked", .denied,
            .actual),
        ModalityCase(
            "No/-/DET/2/det rebels/rebel/NOUN/3/nsubj/pl attacked/attack/VERB/0/root/past towns/town/NOUN/3/obj/pl",
            "attacked", .denied, .actual),
        ModalityCase(
            "No/-/DET/2/det attacks/attack/NOUN/3/nsubj/pl took/take/VERB/0/root/past place/-/NOUN/3/obj",
            "attacks", on: "took", .denied, .actual),
        ModalityCase(
            "There/-/PRON/2/expl were/be/VERB/0/root/past no/-/DET/4/det attacks/attack/NOUN/2/nsubj/pl",
            "attacks", .denied, .actual),
        ModalityCase(
            "The/-/DET/2/det army/-/NOUN/3/nsubj reported/report/VERB/0/root/past no/-/DET/5/det attacks/attack/NOUN/3/obj/pl",
            "attacks", .denied, .actual),
        ModalityCase(
            "Troops/troop/NOUN/2/nsubj/pl left/leave/VERB/0/root/past without/-/SCONJ/4/mark firing/fire/VERB/2/advcl/ger",
            "firing", .denied, .actual),
        ModalityCase(
            """
            They/-/PRON/3/nsubj neither/-/CCONJ/3/cc:preconj attacked/attack/VERB/0/root/past nor/-/CCONJ/5/cc \
            burned/burn/VERB/3/conj/past towns/town/NOUN/5/obj/pl
            """, "attacked", .denied, .actual),
        ModalityCase(
            """
            They/-/PRON/3/nsubj neither/-/CCONJ/3/cc:preconj attacked/attack/VERB/0/root/past nor/-/CCONJ/5/cc \
            burned/burn/VERB/3/conj/past towns/town/NOUN/5/obj/pl
            """, "burned", .denied, .actual),
        ModalityCase(
            """
            They/-/PRON/4/nsubj did/do/AUX/4/aux/past not/-/PART/4/advmod fail/-/VERB/0/root/inf to/-/PART/6/mark \
            attack/-/VERB/4/xcomp/inf
            """, "attack", .asserted, .actual),
    ]

    @Test("negation: not, never, nobody, no, without, neither ... nor, and two that cancel", arguments: negationsCases)
    func negation(example: ModalityCase) throws {
        try check(example)
    }

    private static let governedCases: [ModalityCase] = [
        ModalityCase(
            "Rebels/rebel/NOUN/2/nsubj/pl planned/plan/VERB/0/root/past to/-/PART/4/mark attack/-/VERB/2/xcomp/inf",
            "attack", .asserted, .planned),
        ModalityCase(
            "Rebels/rebel/NOUN/2/nsubj/pl failed/fail/VERB/0/root/past to/-/PART/4/mark attack/-/VERB/2/xcomp/inf",
            "attack", .denied, .actual),
        ModalityCase(
            """
            The/-/DET/2/det army/-/NOUN/3/nsubj ordered/order/VERB/0/root/past troops/troop/NOUN/3/obj/pl to/-/PART/6/mark \
            attack/-/VERB/3/xcomp/inf
            """, "attack", .asserted, .planned),
        ModalityCase(
            """
            Rebels/rebel/NOUN/2/nsubj/pl crossed/cross/VERB/0/root/past rivers/river/NOUN/2/obj/pl to/-/PART/5/mark \
            attack/-/VERB/2/advcl/inf
            """, "attack", .asserted, .planned),
        ModalityCase(
            """
            If/-/SCONJ/3/mark rebels/rebel/NOUN/3/nsubj/pl attack/-/VERB/5/advcl/fin villagers/villager/NOUN/5/nsubj/pl \
            flee/-/VERB/0/root/fin
            """, "attack", .asserted, .possible),
        ModalityCase(
            """
            They/-/PRON/2/nsubj feared/fear/VERB/0/root/past the/-/DET/4/det risk/-/NOUN/2/obj of/-/ADP/6/case \
            attacks/attack/NOUN/4/nmod/pl
            """, "attacks", .asserted, .possible),
        ModalityCase(
            "Police/-/NOUN/2/nsubj/pl prevented/prevent/VERB/0/root/past an/-/DET/4/det attack/-/NOUN/2/obj/sg",
            "attack", .denied, .actual),
    ]

    @Test(
        "governing words: planned to, failed to, ordered to, in order to, if, the risk of, prevented",
        arguments: governedCases)
    func governed(example: ModalityCase) throws {
        try check(example)
    }

    @Test(
        "what a light verb says of its noun: planned, ordered, carried out, announced",
        arguments: [
            ("planned", "plan", "a", false, Reality.planned), ("ordered", "order", "the", false, .planned),
            ("launched", "launch", "a", false, .actual), ("announced", "announce", "a", false, .planned),
            ("announced", "announce", "the", false, .actual), ("announced", "announce", "a", true, .actual),
        ])
    func lightVerb(form: String, lemma: String, article: String, isDoneBySaying: Bool, reality: Reality) throws {
        let fixture = try StageFixture(
            "Rebels/rebel/NOUN/2/nsubj/pl \(form)/\(lemma)/VERB/0/root/past \(article)/-/DET/4/det raid/-/NOUN/2/obj/sg"
        )
        let reading = Modality(parsed: fixture.parsed, lexicon: fixture.lexicon).read(
            head: try fixture.word("raid"), predicate: try fixture.word(form), isDoneBySaying: isDoneBySaying)
        #expect(reading.reality == reality)
        #expect(reading.polarity == .asserted)
    }

    private static let reachCases: [ModalityCase] = [
        // What is done to the saying is not done to the said.
        ModalityCase(
            """
            They/-/PRON/4/nsubj did/do/AUX/4/aux/past not/-/PART/4/advmod say/-/VERB/0/root/inf rebels/rebel/NOUN/6/nsubj/pl \
            attacked/attack/VERB/4/ccomp/past
            """, "attacked", .asserted, .actual),
        ModalityCase(
            """
            He/-/PRON/3/nsubj will/-/AUX/3/aux/fin say/-/VERB/0/root/inf rebels/rebel/NOUN/5/nsubj/pl \
            attacked/attack/VERB/3/ccomp/past
            """, "attacked", .asserted, .actual),
        // A conjunct shares the auxiliary of the first verb, unless it has a subject of its own.
        ModalityCase(
            """
            Rebels/rebel/NOUN/3/nsubj/pl will/-/AUX/3/aux/fin attack/-/VERB/0/root/inf and/-/CCONJ/5/cc \
            burn/-/VERB/3/conj/inf towns/town/NOUN/5/obj/pl
            """, "burn", .asserted, .planned),
        ModalityCase(
            """
            Rebels/rebel/NOUN/3/nsubj/pl may/-/AUX/3/aux/fin retreat/-/VERB/0/root/inf but/-/CCONJ/6/cc \
            troops/troop/NOUN/6/nsubj/pl attacked/attack/VERB/3/conj/past
            """, "attacked", .asserted, .actual),
        // A relative clause is told for itself.
        ModalityCase(
            """
            Rebels/rebel/NOUN/5/nsubj/pl who/-/PRON/3/nsubj attacked/attack/VERB/1/acl:relcl/past will/-/AUX/5/aux/fin \
            retreat/-/VERB/0/root/inf
            """, "attacked", .asserted, .actual),
        ModalityCase(
            """
            When/-/SCONJ/3/mark rebels/rebel/NOUN/3/nsubj/pl attacked/attack/VERB/7/advcl/past troops/troop/NOUN/7/nsubj/pl \
            did/do/AUX/7/aux/past not/-/PART/7/advmod flee/-/VERB/0/root/inf
            """, "attacked", .asserted, .actual),
    ]

    @Test("how far auxiliaries and negation reach", arguments: reachCases)
    func reach(example: ModalityCase) throws {
        try check(example)
    }
}
