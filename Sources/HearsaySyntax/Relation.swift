// SPDX-License-Identifier: Apache-2.0

/// The relations of Universal Dependencies, with those subtypes of English that the coder reads.
///
/// A treebank's other subtypes are kept as their universal relation.
public enum Relation: UInt8, Sendable, CaseIterable {
    case root, acl, advcl, advmod, amod, appos, aux, `case`, cc, ccomp, clf, compound, conj, cop, csubj, dep, det
    case discourse, dislocated, expl, fixed, flat, goeswith, iobj, list, mark, nmod, nsubj, nummod, obj, obl, orphan
    case parataxis, punct, reparandum, vocative, xcomp
    case aclRelcl, advclRelcl, auxPass, ccPreconj, compoundPrt, csubjPass, detPredet, nmodPoss, nmodDesc, nmodUnmarked
    case nsubjPass, nsubjOuter, oblAgent, oblUnmarked, advmodEmph, flatForeign

    /// The relation as CoNLL-U has it, with its subtype ("nsubj:pass").
    public var label: String { Relation.labels[Int(rawValue)] }

    private static let labels = Relation.allCases.map(\.spelled)

    private var spelled: String {
        switch self {
        case .aclRelcl: "acl:relcl"
        case .advclRelcl: "advcl:relcl"
        case .auxPass: "aux:pass"
        case .ccPreconj: "cc:preconj"
        case .compoundPrt: "compound:prt"
        case .csubjPass: "csubj:pass"
        case .detPredet: "det:predet"
        case .nmodPoss: "nmod:poss"
        case .nmodDesc: "nmod:desc"
        case .nmodUnmarked: "nmod:unmarked"
        case .nsubjPass: "nsubj:pass"
        case .nsubjOuter: "nsubj:outer"
        case .oblAgent: "obl:agent"
        case .oblUnmarked: "obl:unmarked"
        case .advmodEmph: "advmod:emph"
        case .flatForeign: "flat:foreign"
        default: String(describing: self)
        }
    }

    private static let byLabel: [String: Relation] = Dictionary(
        uniqueKeysWithValues: Relation.allCases.map { ($0.label, $0) })

    /// The relation of a CoNLL-U label; an unknown subtype falls back to its universal relation, `nil` for no relation.
    public init?(label: String) {
        if let relation = Relation.byLabel[label] {
            self = relation
        } else if let colon = label.firstIndex(of: ":"), let relation = Relation.byLabel[String(label[..<colon])] {
            self = relation
        } else {
            return nil
        }
    }

    /// The universal relation without subtype.
    public var universal: Relation {
        switch self {
        case .aclRelcl: .acl
        case .advclRelcl: .advcl
        case .auxPass: .aux
        case .ccPreconj: .cc
        case .compoundPrt: .compound
        case .csubjPass: .csubj
        case .detPredet: .det
        case .nmodPoss, .nmodDesc, .nmodUnmarked: .nmod
        case .nsubjPass, .nsubjOuter: .nsubj
        case .oblAgent, .oblUnmarked: .obl
        case .advmodEmph: .advmod
        case .flatForeign: .flat
        default: self
        }
    }
}
