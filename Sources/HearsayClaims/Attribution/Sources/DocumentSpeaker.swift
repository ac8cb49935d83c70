// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Puts the author in the place of a text that speaks on: "The ministry posted ... The post continued: ..."
struct DocumentSpeaker {
    let discourse: Discourse

    /// The most earlier attributions looked at for one text.
    private static let reach = 12

    /// Names the author where a definite text without an owner is the source and its publication was attributed before.
    func name(in drafts: inout [AttributionDraft]) {
        for a in drafts.indices {
            guard let head = drafts[a].sourceHead, isOwnerless(head) else { continue }
            for b in drafts[..<a].indices.suffix(DocumentSpeaker.reach).reversed() {
                guard let author = drafts[b].sourceHead, author != head, publishes(drafts[b], discourse.lemma(head))
                else {
                    continue
                }
                drafts[a].source = drafts[b].source
                drafts[a].sourceHead = author
                break
            }
        }
    }

    /// Whether `head` is "the statement", "this post": a text, definite, with nobody named as its author.
    private func isOwnerless(_ head: Int) -> Bool {
        guard SourceFinder.documents.contains(discourse.lemma(head)) else { return false }
        var isDefinite = false
        for d in discourse.parsed.dependents(of: head) {
            switch discourse.relation(d) {
            case .nmodPoss, .nmod, .compound, .amod, .acl, .aclRelcl: return false
            case .det: isDefinite = CueWords.definite.contains(discourse.form(d))
            default: continue
            }
        }
        return isDefinite
    }

    /// Whether the words around the earlier cue, up to what it attributes, name the text or the act of issuing it.
    private func publishes(_ draft: AttributionDraft, _ document: Term) -> Bool {
        let sentence = discourse.sentence(draft.cueHead)
        for k in sentence where discourse.lemma(k) == document {
            if !draft.content.contains(k), discourse.quotation(around: k) == nil { return true }
        }
        return false
    }
}
