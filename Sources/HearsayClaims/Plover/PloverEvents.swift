// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Turns claims into PLOVER's events of the day, by the rules of its codebook.
///
/// Of each sentence the events that it tells as its news are taken; what it tells along (a purpose, a participle) or only
/// recalls (in a relative clause, a clause of time) is taken where it tells nothing else, as human coders do.
public enum PloverEvents {
    /// The events that a document's claims tell of, in their order. Complexity: linear in sentences and claims.
    public static func events(in document: CodedDocument) -> [PloverEvent] {
        var events: [PloverEvent] = []
        var first = 0
        var sentence = -1
        let ends = document.parsed.text.sentences.map { document.parsed.text.span(ofWords: $0.words).end }
        let claims =
            document.inquiries.isEmpty
            ? document.claims
            : (document.claims + document.inquiries).sorted {
                ($0.trigger, $0.type.rawValue) < ($1.trigger, $1.type.rawValue)
            }
        for claim in claims {
            guard let type = type(of: claim), !claim.actors.isEmpty else { continue }
            if sentence < 0 || claim.trigger.start >= ends[sentence] {
                while sentence + 1 < ends.count, sentence < 0 || claim.trigger.start >= ends[sentence] { sentence += 1 }
                first = events.count
            }
            if let last = events.indices.last, last >= first, events[last].trigger == claim.trigger,
                events[last].type == type
            {
                merge(claim, into: &events[last])
                continue
            }
            if events.count > first {
                guard claim.prominence >= events[first].prominence else { continue }
                if claim.prominence > events[first].prominence { events.removeLast(events.count - first) }
            }
            events.append(event(of: claim, type))
        }
        return events
    }

    private static func event(of claim: Claim, _ type: PloverType) -> PloverEvent {
        var event = PloverEvent(
            trigger: claim.trigger, type: type, mode: type == claim.type ? claim.mode : "", actors: claim.actors,
            recipients: recipients(of: claim), isReciprocal: claim.isReciprocal, prominence: claim.prominence,
            claims: [claim.id])
        // Of a visit the visitor is the actor, whoever is the subject: "the king received the envoy".
        if claim.mode == "host", !claim.recipients.isEmpty {
            event.actors = claim.recipients
            event.recipients = claim.actors
            if type == .consult { event.mode = "visit" }
        }
        return event
    }

    /// The type under which a claim is recorded; `nil` for what is denied, merely possible, or asked for by nobody.
    static func type(of claim: Claim) -> PloverType? {
        if claim.polarity == .denied {
            // "will not talk to them", "will not lift the ban": what was asked for is refused.
            return claim.reality == .planned && isCooperative(claim.type) ? .reject : nil
        }
        switch claim.reality {
        case .actual, .threatened: return claim.type
        case .possible:
            // A failed attack is an attack; a failed mediation is none.
            return claim.isAttempted && isMaterialConflict(claim.type) ? claim.type : nil
        case .demanded: return claim.type == .request ? .request : nil
        case .planned: return planned(claim)
        }
    }

    /// The type of what is still to come: what an authority has decided is under way, what is only promised is an agreement
    /// or a threat (codebook, "Future and promised acts").
    private static func planned(_ claim: Claim) -> PloverType? {
        // "sent troops to free the hostages": the purpose of something done.
        if claim.rules.contains("modality.purpose") { return claim.type }
        if claim.rules.contains(where: isDecision) {
            switch claim.type {
            case .retreat, .concede: return .concede
            case .assault, .sanction, .coerce, .mobilize, .reject, .accuse, .request: return claim.type
            default: break
            }
        }
        switch claim.type {
        // To say that one will support is to support in words.
        case .support where claim.isPledge: return .support
        // The manual has CONCEDE for yielding in future, the table of 2021 and both sets of records AGREE.
        case .consult, .support, .cooperate, .aid, .agree, .retreat, .concede: return .agree
        case .assault, .sanction, .coerce, .mobilize: return .threaten
        case .protest: return nil
        case .request, .accuse, .reject, .threaten: return claim.type
        }
    }

    /// Whether a rule says that the act was decided on by those who have the power to.
    private static func isDecision(_ rule: String) -> Bool {
        ["operator.order.", "operator.decide.", "operator.approve.", "operator.authorise.", "operator.authorize."]
            .contains(where: rule.hasPrefix)
    }

    private static func isMaterialConflict(_ type: PloverType) -> Bool {
        switch type {
        case .protest, .sanction, .mobilize, .coerce, .assault: true
        default: false
        }
    }

    private static func isCooperative(_ type: PloverType) -> Bool {
        switch type {
        case .agree, .consult, .support, .concede, .cooperate, .aid, .retreat: true
        default: false
        }
    }

    private static func recipients(of claim: Claim) -> [Actor] {
        if claim.isReciprocal { return claim.actors }
        var found = claim.recipients
        if claim.type == .mobilize {
            // Those who are sent or called up are the actor's own.
            let own = Set(claim.actors.map(\.country))
            found.removeAll { $0.country.isEmpty || own.contains($0.country) }
        }
        found += claim.counterparts
        // Where nobody is named, the ground on which it happens: "massed troops on the border of Benin".
        if found.allSatisfy({ $0.country.isEmpty }), let place = claim.place, !place.country.isEmpty,
            !claim.assumptions.contains(where: { $0.field == "place" })
        {
            var ground = Actor(span: place.span, name: place.name, country: place.country, sector: "CVL")
            ground.group = "CVL"
            found.append(ground)
        }
        return found
    }

    private static func merge(_ claim: Claim, into event: inout PloverEvent) {
        event.claims.append(claim.id)
        for actor in claim.actors
        where !event.actors.contains(where: { $0.span == actor.span && $0.name == actor.name }) {
            event.actors.append(actor)
        }
        for recipient in recipients(of: claim)
        where !event.recipients.contains(where: { $0.span == recipient.span && $0.name == recipient.name }) {
            event.recipients.append(recipient)
        }
    }
}
