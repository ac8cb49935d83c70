// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import Testing

/// Sentences of our own with their trees and what must be found in them.
struct AttributionExample: Sendable, CustomTestStringConvertible {
    /// A source's head word ("-" for none), a cue, its content (stretches parted by "|") and stance.
    struct Expected: Sendable {
        let source: String
        let cue: String
        let content: String
        let stance: Stance
    }

    let name: String
    let expected: [Expected]
    let tree: String

    var testDescription: String { name }
}

extension AttributionExample {
    static let all: [AttributionExample] = [
        AttributionExample(
            name: "The ministry said that rebels had shelled the town.",
            expected: [
                Expected(source: "ministry", cue: "said", content: "that rebels had shelled the town", stance: .says)
            ],
            tree: """
                The the DET 2 det
                ministry ministry NOUN 3 nsubj
                said say VERB 0 root VerbForm=Fin|Tense=Past
                that that SCONJ 7 mark
                rebels rebel NOUN 7 nsubj
                had have AUX 7 aux VerbForm=Fin|Tense=Past
                shelled shell VERB 3 ccomp VerbForm=Part|Tense=Past
                the the DET 9 det
                town town NOUN 7 obj SpaceAfter=No
                . . PUNCT 3 punct
                """),
        AttributionExample(
            name: "'We will defend the border,' the minister said.",
            expected: [
                Expected(source: "minister", cue: "said", content: #""We will defend the border,""#, stance: .says)
            ],
            tree: """
                " " PUNCT 4 punct SpaceAfter=No
                We we PRON 4 nsubj Person=1
                will will AUX 4 aux VerbForm=Fin
                defend defend VERB 11 ccomp VerbForm=Inf
                the the DET 6 det
                border border NOUN 4 obj SpaceAfter=No
                , , PUNCT 4 punct SpaceAfter=No
                " " PUNCT 4 punct
                the the DET 10 det
                minister minister NOUN 11 nsubj
                said say VERB 0 root VerbForm=Fin|Tense=Past|SpaceAfter=No
                . . PUNCT 11 punct
                """),
        AttributionExample(
            name: "Rebels attacked a base, the army said.",
            expected: [
                Expected(source: "army", cue: "said", content: "Rebels attacked a base", stance: .says)
            ],
            tree: """
                Rebels rebel NOUN 2 nsubj
                attacked attack VERB 8 ccomp VerbForm=Fin|Tense=Past
                a a DET 4 det
                base base NOUN 2 obj SpaceAfter=No
                , , PUNCT 2 punct
                the the DET 7 det
                army army NOUN 8 nsubj
                said say VERB 0 root VerbForm=Fin|Tense=Past|SpaceAfter=No
                . . PUNCT 8 punct
                """),
        AttributionExample(
            name: "The convoy, officials said, had left the city.",
            expected: [
                Expected(source: "officials", cue: "said", content: "The convoy|had left the city", stance: .says)
            ],
            tree: """
                The the DET 2 det
                convoy convoy NOUN 8 nsubj SpaceAfter=No
                , , PUNCT 2 punct
                officials official NOUN 5 nsubj
                said say VERB 8 parataxis VerbForm=Fin|Tense=Past|SpaceAfter=No
                , , PUNCT 5 punct
                had have AUX 8 aux VerbForm=Fin|Tense=Past
                left leave VERB 0 root VerbForm=Part|Tense=Past
                the the DET 10 det
                city city NOUN 8 obj SpaceAfter=No
                . . PUNCT 8 punct
                """),
        AttributionExample(
            name: "According to the governor, two bridges were destroyed.",
            expected: [
                Expected(source: "governor", cue: "According to", content: "two bridges were destroyed", stance: .says)
            ],
            tree: """
                According accord VERB 4 case VerbForm=Ger
                to to ADP 1 fixed
                the the DET 4 det
                governor governor NOUN 9 obl SpaceAfter=No
                , , PUNCT 4 punct
                two two NUM 7 nummod
                bridges bridge NOUN 9 nsubj:pass
                were be AUX 9 aux:pass VerbForm=Fin|Tense=Past
                destroyed destroy VERB 0 root VerbForm=Part|Tense=Past|SpaceAfter=No
                . . PUNCT 9 punct
                """),
        AttributionExample(
            name: "The mayor denied that police had fired on the crowd.",
            expected: [
                Expected(source: "mayor", cue: "denied", content: "that police had fired on the crowd", stance: .denies)
            ],
            tree: """
                The the DET 2 det
                mayor mayor NOUN 3 nsubj
                denied deny VERB 0 root VerbForm=Fin|Tense=Past
                that that DET 7 mark
                police police NOUN 7 nsubj
                had have AUX 7 aux VerbForm=Fin|Tense=Past
                fired fire VERB 3 ccomp VerbForm=Part|Tense=Past
                on on ADP 10 case
                the the DET 10 det
                crowd crowd NOUN 7 obl SpaceAfter=No
                . . PUNCT 3 punct
                """),
        AttributionExample(
            name: "The opposition accused the army of shelling a market.",
            expected: [
                Expected(source: "opposition", cue: "accused", content: "of shelling a market", stance: .accuses)
            ],
            tree: """
                The the DET 2 det
                opposition opposition NOUN 3 nsubj
                accused accuse VERB 0 root VerbForm=Fin|Tense=Past
                the the DET 5 det
                army army NOUN 3 obj
                of of SCONJ 7 mark
                shelling shell VERB 3 advcl VerbForm=Ger
                a a DET 9 det
                market market NOUN 7 obj SpaceAfter=No
                . . PUNCT 3 punct
                """),
        AttributionExample(
            name: "Villagers reportedly fled the valley.",
            expected: [
                Expected(source: "-", cue: "reportedly", content: "Villagers|fled the valley", stance: .reports)
            ],
            tree: """
                Villagers villager NOUN 3 nsubj
                reportedly reportedly ADV 3 advmod
                fled fle VERB 0 root VerbForm=Fin|Tense=Past
                the the DET 5 det
                valley valley NOUN 3 obj SpaceAfter=No
                . . PUNCT 3 punct
                """),
        AttributionExample(
            name: "The claim by the rebels that the army fled was false.",
            expected: [
                Expected(source: "rebels", cue: "claim", content: "that the army fled", stance: .claims)
            ],
            tree: """
                The the DET 2 det
                claim claim NOUN 11 nsubj
                by by ADP 5 case
                the the DET 5 det
                rebels rebel NOUN 2 nmod
                that that SCONJ 9 mark
                the the DET 8 det
                army army NOUN 9 nsubj
                fled flee VERB 2 acl VerbForm=Fin|Tense=Past
                was be AUX 11 cop VerbForm=Fin|Tense=Past
                false false ADJ 0 root SpaceAfter=No
                . . PUNCT 11 punct
                """),
        AttributionExample(
            name: "'It is over,' said the commander, who refused to leave.",
            expected: [
                Expected(source: "commander", cue: "said", content: #""It is over,""#, stance: .says)
            ],
            tree: """
                " " PUNCT 7 punct SpaceAfter=No
                It it PRON 4 nsubj
                is be AUX 4 cop VerbForm=Fin
                over over ADV 7 obl SpaceAfter=No
                , , PUNCT 4 punct SpaceAfter=No
                " " PUNCT 4 punct
                said say VERB 0 root VerbForm=Fin|Tense=Past
                the the DET 9 det
                commander commander NOUN 7 nsubj SpaceAfter=No
                , , PUNCT 12 punct
                who who PRON 12 nsubj
                refused refuse VERB 9 acl:relcl VerbForm=Fin|Tense=Past
                to to PART 14 mark
                leave leave VERB 12 xcomp VerbForm=Inf|SpaceAfter=No
                . . PUNCT 7 punct
                """),
        AttributionExample(
            name: "The army said it had crossed the river, local media reported.",
            expected: [
                Expected(source: "army", cue: "said", content: "it had crossed the river", stance: .says),
                Expected(
                    source: "media", cue: "reported", content: "The army said it had crossed the river",
                    stance: .reports),
            ],
            tree: """
                The the DET 2 det
                army army NOUN 3 nsubj
                said say VERB 12 ccomp VerbForm=Fin|Tense=Past
                it it PRON 6 nsubj
                had have AUX 6 aux VerbForm=Fin|Tense=Past
                crossed cross VERB 3 ccomp VerbForm=Part|Tense=Past
                the the DET 8 det
                river river NOUN 6 obj SpaceAfter=No
                , , PUNCT 11 punct
                local local ADJ 11 amod
                media media NOUN 12 nsubj
                reported report VERB 0 root VerbForm=Fin|Tense=Past|SpaceAfter=No
                . . PUNCT 12 punct
                """),
        AttributionExample(
            name: "Officials told reporters that the talks had failed.",
            expected: [
                Expected(source: "Officials", cue: "told", content: "that the talks had failed", stance: .says)
            ],
            tree: """
                Officials official NOUN 2 nsubj
                told tell VERB 0 root VerbForm=Fin|Tense=Past
                reporters reporter NOUN 2 iobj
                that that SCONJ 8 mark
                the the DET 6 det
                talks talk NOUN 8 nsubj
                had have AUX 8 aux VerbForm=Fin|Tense=Past
                failed fail VERB 2 ccomp VerbForm=Part|Tense=Past|SpaceAfter=No
                . . PUNCT 2 punct
                """),
        AttributionExample(
            name: "The army said the town was quiet, while rebels said fighting continued.",
            expected: [
                Expected(source: "army", cue: "said", content: "the town was quiet", stance: .says),
                Expected(source: "rebels", cue: "said", content: "fighting continued", stance: .says),
            ],
            tree: """
                The the DET 2 det
                army army NOUN 3 nsubj
                said say VERB 0 root VerbForm=Fin|Tense=Past
                the the DET 5 det
                town town NOUN 7 nsubj
                was be AUX 7 cop VerbForm=Fin|Tense=Past
                quiet quiet ADJ 3 ccomp SpaceAfter=No
                , , PUNCT 7 punct
                while while SCONJ 11 mark
                rebels rebel NOUN 11 nsubj
                said say VERB 8 advcl VerbForm=Fin|Tense=Past
                fighting fight VERB 11 xcomp VerbForm=Ger
                continued continue VERB 12 xcomp VerbForm=Part|Tense=Past|SpaceAfter=No
                . . PUNCT 3 punct
                """),
        AttributionExample(
            name: "The statement continued: / “Our units crossed the river. / “They hold the bridge.”",
            expected: [
                Expected(
                    source: "statement", cue: "continued",
                    content: "“Our units crossed the river.\n\n“They hold the bridge.”", stance: .says)
            ],
            tree: """
                The the DET 2 det
                statement statement NOUN 3 nsubj
                continued continue VERB 0 root VerbForm=Fin|Tense=Past|SpaceAfter=No
                : : PUNCT 3 punct

                #
                “ " PUNCT 4 punct SpaceAfter=No
                Our our PRON 3 nmod:poss Person=1
                units unit NOUN 4 nsubj
                crossed cross VERB 0 root VerbForm=Part|Tense=Past
                the the DET 6 det
                river river NOUN 4 obj SpaceAfter=No
                . . PUNCT 4 punct

                #
                “ " PUNCT 3 punct SpaceAfter=No
                They they PRON 3 nsubj
                hold hold VERB 0 root VerbForm=Fin
                the the DET 5 det
                bridge bridge NOUN 3 obj SpaceAfter=No
                . . PUNCT 3 punct SpaceAfter=No
                ” " PUNCT 3 punct
                """),
        AttributionExample(
            name: "'We waited,' he said. 'Nobody came.'",
            expected: [
                Expected(source: "he", cue: "said", content: #""We waited,"|"Nobody came.""#, stance: .says)
            ],
            tree: """
                " " PUNCT 3 punct SpaceAfter=No
                We we PRON 3 nsubj Person=1
                waited wait VERB 7 ccomp VerbForm=Fin|Tense=Past|Person=1|SpaceAfter=No
                , , PUNCT 3 punct SpaceAfter=No
                " " PUNCT 3 punct
                he he PRON 7 nsubj
                said say VERB 0 root VerbForm=Fin|Tense=Past|SpaceAfter=No
                . . PUNCT 7 punct

                " " PUNCT 3 punct SpaceAfter=No
                Nobody nobody PRON 3 nsubj
                came come VERB 0 root VerbForm=Fin|Tense=Past|SpaceAfter=No
                . . PUNCT 3 punct SpaceAfter=No
                " " PUNCT 3 punct
                """),
        AttributionExample(
            name: "Reports of shelling reached the capital.",
            expected: [
                Expected(source: "-", cue: "Reports", content: "of shelling", stance: .reports)
            ],
            tree: """
                Reports report NOUN 4 nsubj
                of of SCONJ 3 mark
                shelling shell VERB 1 acl VerbForm=Ger
                reached reach VERB 0 root VerbForm=Fin|Tense=Past
                the the DET 6 det
                capital capital NOUN 4 obj SpaceAfter=No
                . . PUNCT 4 punct
                """),
        AttributionExample(
            name: "The bank was said to be empty.",
            expected: [
                Expected(source: "-", cue: "said", content: "The bank|to be empty", stance: .says)
            ],
            tree: """
                The the DET 2 det
                bank bank NOUN 4 nsubj:pass
                was be AUX 4 aux:pass VerbForm=Fin|Tense=Past
                said say VERB 0 root VerbForm=Part|Tense=Past
                to to PART 7 mark
                be be AUX 7 cop VerbForm=Inf
                empty empty ADJ 4 xcomp SpaceAfter=No
                . . PUNCT 4 punct
                """),
        AttributionExample(
            name: "He left the hall, adding that talks would resume.",
            expected: [
                Expected(source: "He", cue: "adding", content: "that talks would resume", stance: .says)
            ],
            tree: """
                He he PRON 2 nsubj
                left leave VERB 0 root VerbForm=Fin|Tense=Past
                the the DET 4 det
                hall hall NOUN 2 obj SpaceAfter=No
                , , PUNCT 6 punct
                adding add VERB 2 advcl VerbForm=Ger
                that that SCONJ 10 mark
                talks talk NOUN 10 nsubj
                would would AUX 10 aux VerbForm=Fin
                resume resume VERB 6 ccomp VerbForm=Inf|SpaceAfter=No
                . . PUNCT 2 punct
                """),
    ]
}
