// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsayText

/// Runs the example of a row of operators or light verbs.
struct OperatorRowCheck {
    let coder: ClaimCoder

    /// Types whose events are what an operator itself may be: to refuse, to vow, to agree, to call off.
    private static let acts: Set<PloverType> = [.reject, .threaten, .agree, .retreat, .request, .concede]

    /// What stands under an operator must be told with its effect, or the operator be the event.
    func fault(of row: Operator) -> PackCheck.Fault? {
        let claims = coder.code(Document(text: row.example)).claims
        let holds = claims.contains { claim in
            if OperatorRowCheck.acts.contains(claim.type) { return true }
            switch row.effect {
            case .denied: return claim.polarity == .denied
            case .attempted: return claim.reality == .possible
            default: return claim.reality.rawValue == row.effect.rawValue
            }
        }
        return holds ? nil : PackCheck.Fault(reason: "nothing is \(row.effect.rawValue)", found: summary(claims))
    }

    /// The subject of a light verb, which opens the example, must have its role in the noun's event.
    func fault(of row: LightVerb) -> PackCheck.Fault? {
        let claims = coder.code(Document(text: row.example)).claims
        func opens(_ actors: [Actor]) -> Bool { actors.contains { $0.span.start == 0 } }
        let holds = claims.contains { claim in
            switch row.role {
            case .actor: opens(claim.actors)
            case .recipient: opens(claim.recipients) || !opens(claim.actors)
            case .none: true
            }
        }
        return holds ? nil : PackCheck.Fault(reason: "its subject is no \(row.role.rawValue)", found: summary(claims))
    }

    private func summary(_ claims: [Claim]) -> String {
        claims.map { "\($0.type.rawValue) \($0.polarity.rawValue) \($0.reality.rawValue)" }.joined(separator: "; ")
    }
}
