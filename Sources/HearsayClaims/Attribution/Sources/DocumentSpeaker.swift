// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Finds the author of a text that speaks on: "The ministry posted ... The post continued: ..."
struct DocumentSpeaker {
    let discourse: Discourse

    /// The most earlier attributions looked at for one text.
    private static let reach = 12

    /// The most sentences looked back over for the publication of a text.
    private static let farthest = 6

    /// Names the author where a definite text without an owner is the source and its publication was told before: in an
    /// attribution, or as what somebody issued.
    func name(in drafts: inout [AttributionDraft]) {
        for a in drafts.indices where drafts[a].authorHead == nil {
            guard let head = drafts[a].sourceHead, isOwnerless(head) else { continue }
            for b in drafts[..<a].indices.suffix(DocumentSpeaker.reach).reversed() {
                guard let author = drafts[b].sourceHead, author != head, publishes(drafts[b], discourse.lemma(head))
                else {
                    continue
                }
                drafts[a].authorHead = drafts[b].authorHead ?? author
                break
            }
            if drafts[a].authorHead == nil { drafts[a].authorHead = issuer(of: head) }
        }
    }

    /// Who issued the text that `head` speaks of again: the owner of the last word for it, or the subject of its verb.
    private func issuer(of head: Int) -> Int? {
        let document = discourse.lemma(head)
        let here = discourse.sentenceIndex(head)
        let sentences = discourse.parsed.text.sentences
        for s in stride(from: here - 1, through: max(0, here - DocumentSpeaker.farthest), by: -1) {
            for k in sentences[s].words.reversed() where discourse.lemma(k) == document {
                if let owner = owner(of: k) { return owner }
            }
        }
        return nil
    }

    private func owner(of text: Int) -> Int? {
        // "The ministry posted that ... The post said".
        if discourse.tag(text) == .verb { return SourceFinder(discourse: discourse).subject(of: text) }
        for d in discourse.parsed.dependents(of: text) {
            switch discourse.relation(d) {
            case .nmodPoss: return d
            case .nmod where discourse.hasMarker(d, CueWords.by) || discourse.hasMarker(d, CueWords.from): return d
            default: continue
            }
        }
        guard discourse.relation(text) == .obj, let verb = discourse.parsed.head(text) else { return nil }
        return SourceFinder(discourse: discourse).subject(of: verb)
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
