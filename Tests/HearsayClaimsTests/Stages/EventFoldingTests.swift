// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Words that tell one event")
struct EventFoldingTests {
    private static let harmCases: [FoldingCase] = [
        FoldingCase(
            "airstrikes killed 20", ["Airstrikes ASSAULT +killed"],
            """
            Airstrikes/airstrike/NOUN/2/nsubj/pl killed/kill/VERB/0/root/past 20/-/NUM/4/nummod \
            villagers/villager/NOUN/2/obj/pl
            """),
        FoldingCase(
            "the attack that killed 13", ["attack ASSAULT +killed"],
            """
            An/a/DET/2/det attack/-/NOUN/6/nsubj/sg that/-/PRON/4/nsubj killed/kill/VERB/2/acl:relcl/past \
            13/-/NUM/4/obj shook/shake/VERB/0/root/past Goma/-/PROPN/6/obj
            """),
        FoldingCase(
            "shelled the town, killing three", ["shelled ASSAULT +killed"],
            """
            Rebels/rebel/NOUN/2/nsubj/pl shelled/shell/VERB/0/root/past Goma/-/PROPN/2/obj killing/kill/VERB/2/advcl/ger \
            three/-/NUM/6/nummod guards/guard/NOUN/4/obj/pl
            """),
        FoldingCase(
            "killed and wounded, each with its number", ["killed ASSAULT +wounded"],
            """
            Five/-/NUM/2/nummod guards/guard/NOUN/4/nsubj:pass/pl were/be/AUX/4/aux:pass/past killed/kill/VERB/0/root/part \
            and/-/CCONJ/7/cc nine/-/NUM/7/nsubj:pass wounded/wound/VERB/4/conj/part
            """),
        FoldingCase(
            "shot and killed the same", ["shot ASSAULT +killed"],
            """
            Gunmen/gunman/NOUN/2/nsubj/pl shot/shoot/VERB/0/root/past and/-/CCONJ/4/cc killed/kill/VERB/2/conj/past \
            two/-/NUM/6/nummod guards/guard/NOUN/4/obj/pl
            """),
        FoldingCase(
            "died when it was shot down is not 'died down'", ["died ASSAULT", "shot down ASSAULT"],
            """
            Guards/guard/NOUN/2/nsubj/pl died/die/VERB/0/root/past when/-/ADV/7/advmod a/-/DET/5/det \
            helicopter/-/NOUN/7/nsubj:pass/sg was/be/AUX/7/aux:pass/past shot/shoot/VERB/2/advcl/part \
            down/-/ADP/7/compound:prt
            """),
        FoldingCase(
            "were killed in an airstrike", ["killed ASSAULT"],
            """
            Five/-/NUM/2/nummod guards/guard/NOUN/4/nsubj:pass/pl were/be/AUX/4/aux:pass/past killed/kill/VERB/0/root/part \
            in/-/ADP/7/case an/a/DET/7/det airstrike/-/NOUN/4/obl/sg
            """),
        FoldingCase(
            "two attacks joined by 'and' stay two", ["attacked ASSAULT", "shelled ASSAULT"],
            """
            Rebels/rebel/NOUN/2/nsubj/pl attacked/attack/VERB/0/root/past Goma/-/PROPN/2/obj and/-/CCONJ/5/cc \
            shelled/shell/VERB/2/conj/past Bunia/-/PROPN/5/obj
            """),
        FoldingCase(
            "killed here, but not there", ["killed ASSAULT", "killed ASSAULT"],
            """
            Rebels/rebel/NOUN/2/nsubj/pl killed/kill/VERB/0/root/past guards/guard/NOUN/2/obj/pl but/-/CCONJ/7/cc \
            troops/troop/NOUN/7/nsubj/pl never/-/ADV/7/advmod killed/kill/VERB/2/conj/past rebels/rebel/NOUN/7/obj/pl
            """),
    ]

    @Test("harm is told with the event that did it", arguments: harmCases)
    func harm(example: FoldingCase) throws {
        #expect(try folded(example) == example.events)
    }

    private static let complementCases: [FoldingCase] = [
        FoldingCase(
            "called for a ceasefire", ["called for REQUEST"],
            """
            France/-/PROPN/2/nsubj called/call/VERB/0/root/past for/-/ADP/5/case a/-/DET/5/det \
            ceasefire/-/NOUN/2/obl/sg
            """),
        FoldingCase(
            "threatened to attack", ["threatened to attack THREATEN"],
            """
            Rebels/rebel/NOUN/2/nsubj/pl threatened/threaten/VERB/0/root/past to/-/PART/4/mark attack/-/VERB/2/xcomp/inf \
            Goma/-/PROPN/4/obj
            """),
        FoldingCase(
            "refused to negotiate", ["refused to negotiate REJECT"],
            """
            Rebels/rebel/NOUN/2/nsubj/pl refused/refuse/VERB/0/root/past to/-/PART/4/mark negotiate/-/VERB/2/xcomp/inf
            """),
        FoldingCase(
            "denied that X shelled", ["denied REJECT", "shelled ASSAULT"],
            """
            Rebels/rebel/NOUN/2/nsubj/pl denied/deny/VERB/0/root/past that/-/SCONJ/5/mark they/-/PRON/5/nsubj \
            shelled/shell/VERB/2/ccomp/past Goma/-/PROPN/5/obj
            """),
        FoldingCase(
            "accused X of shelling", ["accused ACCUSE", "shelling ASSAULT"],
            """
            Peru/-/PROPN/2/nsubj accused/accuse/VERB/0/root/past Ecuador/-/PROPN/2/obj of/-/SCONJ/5/mark \
            shelling/shell/VERB/2/advcl/ger villages/village/NOUN/5/obj/pl
            """),
        FoldingCase(
            "urged to wait and hold talks", ["urged REQUEST"],
            """
            France/-/PROPN/2/nsubj urged/urge/VERB/0/root/past Mali/-/PROPN/2/obj to/-/PART/5/mark \
            wait/-/VERB/2/xcomp/inf and/-/CCONJ/7/cc hold/-/VERB/5/conj/inf talks/talk/NOUN/7/obj/pl
            """),
        FoldingCase(
            "ordered troops to attack", ["attack ASSAULT"],
            """
            Kenya/-/PROPN/2/nsubj ordered/order/VERB/0/root/past troops/troop/NOUN/2/obj/pl to/-/PART/5/mark \
            attack/-/VERB/2/xcomp/inf rebels/rebel/NOUN/5/obj/pl
            """),
        FoldingCase(
            "clashes broke out", ["Clashes ASSAULT"],
            """
            Clashes/clash/NOUN/2/nsubj/pl broke/break/VERB/0/root/past out/-/ADP/2/compound:prt in/-/ADP/5/case \
            Goma/-/PROPN/2/obl
            """),
    ]

    @Test(
        "what is asked, threatened, refused is part of the asking; what is denied or blamed is not",
        arguments: complementCases)
    func complement(example: FoldingCase) throws {
        #expect(try folded(example) == example.events)
    }

    private func folded(_ example: FoldingCase) throws -> [String] {
        let fixture = try StageFixture(example.tree)
        return fixture.folded.map { event in
            let trigger = fixture.parsed.text.source[fixture.parsed.text.span(ofWords: event.words)]
            return ([trigger, event.type.rawValue] + event.outcomes.map { "+\($0.harm)" }).joined(separator: " ")
        }
    }

    @Test("harm told as an outcome keeps those whom it befell")
    func outcome() throws {
        let fixture = try StageFixture(try #require(Self.harmCases.first).tree)
        let event = try #require(fixture.folded.first)
        #expect(event.outcomes.map { fixture.forms($0.patients) } == ["villagers"])
        #expect(fixture.forms(event.recipientHeads) == "villagers")
    }
}
