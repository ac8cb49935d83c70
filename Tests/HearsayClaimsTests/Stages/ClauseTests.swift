// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import Testing

@testable import HearsayClaims

@Suite("Clauses")
struct ClauseTests {
    private static let voiceCases: [ClauseCase] = [
        ClauseCase(
            "active", "shelled", subjects: "Rebels", objects: "towns",
            "Rebels/rebel/NOUN/2/nsubj/pl shelled/shell/VERB/0/root/past towns/town/NOUN/2/obj/pl"),
        ClauseCase(
            "passive with by-phrase", "shelled", subjects: "rebels", objects: "Towns",
            """
            Towns/town/NOUN/3/nsubj:pass/pl were/be/AUX/3/aux:pass/past shelled/shell/VERB/0/root/part by/-/ADP/5/case \
            rebels/rebel/NOUN/3/obl/pl
            """),
        ClauseCase(
            "passive without", "shelled", subjects: "", objects: "Towns",
            """
            Towns/town/NOUN/3/nsubj:pass/pl were/be/AUX/3/aux:pass/past shelled/shell/VERB/0/root/part near/-/ADP/5/case \
            rivers/river/NOUN/3/obl/pl
            """),
        ClauseCase(
            "participle behind a noun", "shelled", subjects: "rebels", objects: "Towns",
            """
            Towns/town/NOUN/5/nsubj/pl shelled/shell/VERB/1/acl/part by/-/ADP/4/case rebels/rebel/NOUN/2/obl/pl \
            burned/burn/VERB/0/root/past
            """),
        ClauseCase(
            "active with an object, read as a participle", "killed", subjects: "airstrike", objects: "guards",
            """
            An/a/DET/2/det airstrike/-/NOUN/0/root/sg killed/kill/VERB/2/acl/part guards/guard/NOUN/3/obj/pl
            """),
        ClauseCase(
            "participle before its subject", "Shelled", subjects: "rebels", objects: "villagers",
            """
            Shelled/shell/VERB/5/advcl/part by/-/ADP/3/case rebels/rebel/NOUN/1/obl/pl villagers/villager/NOUN/5/nsubj/pl \
            fled/flee/VERB/0/root/past
            """),
        ClauseCase(
            "passive verbs joined", "burned", subjects: "rebels", objects: "Towns",
            """
            Towns/town/NOUN/3/nsubj:pass/pl were/be/AUX/3/aux:pass/past shelled/shell/VERB/0/root/part and/-/CCONJ/5/cc \
            burned/burn/VERB/3/conj/part by/-/ADP/7/case rebels/rebel/NOUN/5/obl/pl
            """),
        ClauseCase(
            "passive perfect", "attacked", subjects: "gunmen", objects: "convoy",
            """
            The/-/DET/2/det convoy/-/NOUN/5/nsubj:pass/sg had/have/AUX/5/aux/past been/be/AUX/5/aux:pass/part \
            attacked/attack/VERB/0/root/part by/-/ADP/7/case gunmen/gunman/NOUN/5/obl/pl
            """),
    ]

    @Test("voice", arguments: voiceCases)
    func voice(example: ClauseCase) throws {
        try check(example)
        let clause = try StageFixture(example.tree).clause
        #expect(
            try clause.isPassive(StageFixture(example.tree).word(example.predicate)) == !example.name.hasPrefix(
                "active"))
    }

    private static let relativesCases: [ClauseCase] = [
        ClauseCase(
            "who", "attacked", subjects: "rebels", objects: "Goma",
            """
            The/-/DET/2/det rebels/rebel/NOUN/6/nsubj/pl who/-/PRON/4/nsubj attacked/attack/VERB/2/acl:relcl/past \
            Goma/-/PROPN/4/obj fled/flee/VERB/0/root/past
            """),
        ClauseCase(
            "which, of the second of two verbs", "burned", subjects: "militia", objects: "farms",
            """
            The/-/DET/2/det militia/-/NOUN/8/nsubj which/-/PRON/4/nsubj came/come/VERB/2/acl:relcl/past and/-/CCONJ/6/cc \
            burned/burn/VERB/4/conj/past farms/farm/NOUN/6/obj/pl left/leave/VERB/0/root/past
            """),
        ClauseCase(
            "object left out", "shelled", subjects: "rebels", objects: "town",
            """
            The/-/DET/2/det town/-/NOUN/5/nsubj rebels/rebel/NOUN/4/nsubj/pl shelled/shell/VERB/2/acl:relcl/past \
            burned/burn/VERB/0/root/past
            """),
        ClauseCase(
            "that, passive", "shelled", subjects: "rebels", objects: "town",
            """
            The/-/DET/2/det town/-/NOUN/8/nsubj that/-/PRON/5/nsubj:pass was/be/AUX/5/aux:pass/past \
            shelled/shell/VERB/2/acl:relcl/part by/-/ADP/7/case rebels/rebel/NOUN/5/obl/pl burned/burn/VERB/0/root/past
            """),
    ]

    @Test("relative clauses", arguments: relativesCases)
    func relative(example: ClauseCase) throws {
        try check(example)
    }

    private static let controlCases: [ClauseCase] = [
        ClauseCase(
            "tried to", "attack", subjects: "Rebels", objects: "towns",
            """
            Rebels/rebel/NOUN/2/nsubj/pl tried/try/VERB/0/root/past to/-/PART/4/mark attack/-/VERB/2/xcomp/inf \
            towns/town/NOUN/4/obj/pl
            """),
        ClauseCase(
            "ordered X to", "attack", subjects: "troops", objects: "towns",
            """
            Generals/general/NOUN/2/nsubj/pl ordered/order/VERB/0/root/past troops/troop/NOUN/2/obj/pl to/-/PART/5/mark \
            attack/-/VERB/2/xcomp/inf towns/town/NOUN/5/obj/pl
            """),
        ClauseCase(
            "ordered X to, read as a purpose", "attack", subjects: "troops", objects: "towns",
            """
            Generals/general/NOUN/2/nsubj/pl ordered/order/VERB/0/root/past troops/troop/NOUN/2/obj/pl to/-/PART/5/mark \
            attack/-/VERB/2/advcl/inf towns/town/NOUN/5/obj/pl
            """),
        ClauseCase(
            "crossed X to", "attack", subjects: "Rebels", objects: "towns",
            """
            Rebels/rebel/NOUN/2/nsubj/pl crossed/cross/VERB/0/root/past rivers/river/NOUN/2/obj/pl to/-/PART/5/mark \
            attack/-/VERB/2/advcl/inf towns/town/NOUN/5/obj/pl
            """),
        ClauseCase(
            "was ordered to", "attack", subjects: "Troops", objects: "towns",
            """
            Troops/troop/NOUN/3/nsubj:pass/pl were/be/AUX/3/aux:pass/past ordered/order/VERB/0/root/part to/-/PART/5/mark \
            attack/-/VERB/3/xcomp/inf towns/town/NOUN/5/obj/pl
            """),
        ClauseCase(
            "called on X to", "leave", subjects: "rebels", objects: "towns",
            """
            Mayors/mayor/NOUN/2/nsubj/pl called/call/VERB/0/root/past on/-/ADP/4/case rebels/rebel/NOUN/2/obl/pl \
            to/-/PART/6/mark leave/-/VERB/2/xcomp/inf towns/town/NOUN/6/obj/pl
            """),
        ClauseCase(
            "accused X of", "shelling", subjects: "rebels", objects: "towns",
            """
            Mayors/mayor/NOUN/2/nsubj/pl accused/accuse/VERB/0/root/past rebels/rebel/NOUN/2/obj/pl of/-/SCONJ/5/mark \
            shelling/shell/VERB/2/advcl/ger towns/town/NOUN/5/obj/pl
            """),
        ClauseCase(
            "accused X of, hung on X", "shelling", subjects: "rebels", objects: "towns",
            """
            Mayors/mayor/NOUN/2/nsubj/pl accused/accuse/VERB/0/root/past rebels/rebel/NOUN/2/obj/pl of/-/SCONJ/5/mark \
            shelling/shell/VERB/3/acl/ger towns/town/NOUN/5/obj/pl
            """),
        ClauseCase(
            "participle of what followed", "killing", subjects: "Rebels", objects: "guards",
            """
            Rebels/rebel/NOUN/2/nsubj/pl shelled/shell/VERB/0/root/past towns/town/NOUN/2/obj/pl \
            killing/kill/VERB/2/advcl/ger guards/guard/NOUN/4/obj/pl
            """),
        ClauseCase(
            "decision to", "attack", subjects: "rebels", objects: "towns",
            """
            The/-/DET/2/det rebels/rebel/NOUN/4/nmod:poss/pl '/'s/PART/2/case decision/-/NOUN/8/nsubj to/-/PART/6/mark \
            attack/-/VERB/4/acl/inf towns/town/NOUN/6/obj/pl failed/fail/VERB/0/root/past
            """),
    ]

    @Test("control: who does what is tried, ordered, asked for, blamed", arguments: controlCases)
    func control(example: ClauseCase) throws {
        try check(example)
    }

    private static let coordinationCases: [ClauseCase] = [
        ClauseCase(
            "two subjects", "attacked", subjects: "Rebels militiamen", objects: "towns farms",
            """
            Rebels/rebel/NOUN/4/nsubj/pl and/-/CCONJ/3/cc militiamen/militiaman/NOUN/1/conj/pl \
            attacked/attack/VERB/0/root/past towns/town/NOUN/4/obj/pl and/-/CCONJ/7/cc farms/farm/NOUN/5/conj/pl
            """),
        ClauseCase(
            "second verb", "burned", subjects: "Rebels", objects: "farms",
            """
            Rebels/rebel/NOUN/2/nsubj/pl attacked/attack/VERB/0/root/past towns/town/NOUN/2/obj/pl and/-/CCONJ/5/cc \
            burned/burn/VERB/2/conj/past farms/farm/NOUN/5/obj/pl
            """),
        ClauseCase(
            "object shared with the last verb", "shot", subjects: "Gunmen", objects: "guards",
            """
            Gunmen/gunman/NOUN/2/nsubj/pl shot/shoot/VERB/0/root/past and/-/CCONJ/4/cc killed/kill/VERB/2/conj/past \
            guards/guard/NOUN/4/obj/pl
            """),
        ClauseCase(
            "third verb of a chain", "looted", subjects: "Rebels", objects: "shops",
            """
            Rebels/rebel/NOUN/2/nsubj/pl came/come/VERB/0/root/past killed/kill/VERB/2/conj/past and/-/CCONJ/5/cc \
            looted/loot/VERB/3/conj/past shops/shop/NOUN/5/obj/pl
            """),
        ClauseCase(
            "own subject", "fled", subjects: "villagers", objects: "",
            """
            Rebels/rebel/NOUN/2/nsubj/pl attacked/attack/VERB/0/root/past and/-/CCONJ/5/cc \
            villagers/villager/NOUN/5/nsubj/pl fled/flee/VERB/2/conj/past
            """),
    ]

    @Test("coordination", arguments: coordinationCases)
    func coordination(example: ClauseCase) throws {
        try check(example)
    }

    @Test("trees that loop through deep chains come to an end")
    func deep() throws {
        let links = (2...400).map { "said/say/VERB/\($0 - 1)/xcomp/inf" }.joined(separator: " ")
        let fixture = try StageFixture("said/say/VERB/0/root/past " + links)
        for i in 0..<fixture.parsed.count { #expect(fixture.clause.subjects(i).isEmpty) }
    }

    private func check(_ example: ClauseCase) throws {
        let fixture = try StageFixture(example.tree)
        let predicate = try fixture.word(example.predicate)
        #expect(fixture.forms(fixture.clause.subjects(predicate)) == example.subjects)
        #expect(fixture.forms(fixture.clause.objects(predicate)) == example.objects)
    }
}
