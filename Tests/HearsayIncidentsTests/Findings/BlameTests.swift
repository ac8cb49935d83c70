// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("Who did it, who began, and what was hit")
struct BlameTests {
    private static func blames(
        _ id: String, _ voice: Voice?, _ doer: Voice, _ words: String = "{a:troops} had {hit:shelled} {r:a market}."
    ) -> Report {
        said(id, voice, words) {
            $0.did = [Who("a", doer.country, doer.country.isEmpty ? "UNK" : doer.sector == "GOV" ? "MIL" : doer.sector)]
        }
    }

    private static let opening = "{a:troops} were the first to {hit:fire} across the river."
    private static let provoked = "{a:troops} had begun to {hit:shell} villages without cause."
    private static let answer = "{a:its troops} had {hit:fired} in retaliation."

    @Test("Each says that the other began: who began is in dispute, and not who did it")
    func eachBlamesTheOther() throws {
        let incident = try Desk.joined([
            Self.blames("a", .armenia, .azerbaijan, Self.opening),
            Self.blames("b", .azerbaijan, .armenia, Self.provoked),
        ])
        #expect(incident.disputed.contains(.initiator))
        #expect(!incident.disputed.contains(.responsibility))
        let dispute = try incident.dispute(on: .initiator)
        #expect(dispute.origins == ["ARM/GOV", "AZE/GOV"])
        #expect(dispute.note.contains("AZE state began"))
        #expect(dispute.note.contains("ARM state began"))
    }

    @Test("What one calls an answer and the other the beginning is in dispute")
    func answerOrBeginning() throws {
        let incident = try Desk.joined([
            Self.blames("a", .armenia, .armenia, Self.answer), Self.blames("b", .azerbaijan, .armenia, Self.opening),
        ])
        #expect(try incident.dispute(on: .initiator).note.contains("ARM state answered"))
    }

    @Test("That one alone says who began is no dispute")
    func oneBlamesAlone() throws {
        let incident = try Desk.joined([
            Self.blames("a", .armenia, .azerbaijan, Self.opening), Self.blames("b", .georgia, .azerbaijan),
        ])
        #expect(!incident.disputed.contains(.initiator))
    }

    /// Whom two origins name, and whether they differ.
    private static let doers: [(first: Voice, second: Voice, differ: Bool)] = [
        (.malianRebels, .malianArmy, true), (.malianRebels, .malianRebels, false),
        // A party of whom only the country is known may be either.
        (.malianRebels, Voice(name: "", country: "MLI", sector: "UNK"), false),
        (.malianRebels, Voice(name: "", country: "NER", sector: "REB"), true),
    ]

    @Test("Two origins that name another doer differ on who did it", arguments: doers.indices)
    func responsibility(row: Int) throws {
        let (first, second, differ) = Self.doers[row]
        let incident = try Desk.joined([
            Self.blames("a", .malianArmy, first), Self.blames("b", .malianRebels, second),
        ])
        #expect(incident.disputed.contains(.responsibility) == differ)
    }

    @Test("Two who name the same doer against a third agree on who did it; the doer's own word is no part of that")
    func sharedBlame() throws {
        let incident = try Desk.joined([
            Self.blames("a", .malianArmy, .malianRebels), Self.blames("b", .malianRebels, .malianArmy),
            Self.blames("c", .mission, .malianRebels),
        ])
        #expect(Set(try incident.dispute(on: .responsibility).origins) == ["MLI/MIL", "MLI/REB", "IGO/IGO"])
        #expect(Set(try incident.agreement(on: .responsibility).origins) == ["MLI/MIL", "IGO/IGO"])
    }

    /// What two origins say was hit, and whether they differ.
    private static let targets: [(first: String, second: String, differ: Bool)] = [
        ("a missile had {hit:struck} a hospital.", "a missile had {hit:struck} a barracks.", true),
        ("a missile had {hit:struck} a school.", "a missile had {hit:hit} an ammunition depot.", true),
        ("a missile had {hit:struck} a hospital.", "a missile had {hit:struck} a clinic.", false),
        ("a missile had {hit:struck} a hospital.", "a missile had {hit:struck} in the night.", false),
        ("a missile had {hit:struck} a hospital and a barracks.", "a missile had {hit:struck} a barracks.", false),
        // What is denied was not hit.
        ("a missile had {hit:struck} a barracks, not a hospital.", "a missile had {hit:struck} a barracks.", false),
        // What is named to tell where was not hit.
        ("a missile had {hit:struck} a depot outside the village.", "a missile had {hit:struck} a barracks.", false),
    ]

    @Test("Civilian or military words for what was hit", arguments: targets.indices)
    func target(row: Int) throws {
        let (first, second, differ) = Self.targets[row]
        let incident = try Desk.joined([said("a", .armenia, first), said("b", .azerbaijan, second)])
        #expect(incident.disputed.contains(.target) == differ)
        #expect(incident.agreed.contains(.target) == false)
    }

    @Test("Two that name civilian targets against a third agree on what was hit")
    func sharedTarget() throws {
        let incident = try Desk.joined([
            said("a", .armenia, "a missile had {hit:struck} a hospital."),
            said("b", .azerbaijan, "a missile had {hit:struck} a barracks."),
            said("c", .georgia, "a missile had {hit:struck} a clinic."),
        ])
        #expect(try incident.agreement(on: .target).origins == ["ARM/GOV", "GEO/GOV"])
    }

    @Test("A ministry and its army that name other targets do not differ")
    func ownMinistry() throws {
        let incident = try Desk.joined([
            said("a", .colombianArmy, "a bomb had {hit:struck} a hospital."),
            said("b", .colombianMinistry, "a bomb had {hit:struck} a barracks."),
        ])
        #expect(incident.disputes.isEmpty)
    }
}
