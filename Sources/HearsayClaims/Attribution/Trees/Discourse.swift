// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// A document as the rules of attribution look at it: trees with their extents, and quotations.
struct Discourse: Sendable {
    let parsed: ParsedText
    let extents: SubtreeExtents
    let quotations: [Quotation]
    /// Index of the outermost quotation, scare quotes left out, around each word; -1 for none.
    private let quotationOf: [Int32]
    private let sentenceOf: [Int32]
    /// Index of the quotation that each word opens or closes; -1 for none.
    private let opens: [Int32]
    private let closes: [Int32]

    init(_ parsed: ParsedText) {
        self.parsed = parsed
        extents = SubtreeExtents(parsed)
        quotations = QuotationFinder(parsed: parsed).find()
        var around = [Int32](repeating: -1, count: parsed.count)
        var opens = around
        var closes = around
        for (q, quotation) in quotations.enumerated() {
            let index = Int32(truncatingIfNeeded: q)
            opens[quotation.words.lowerBound] = index
            closes[quotation.words.upperBound - 1] = index
            guard quotation.depth == 0, !quotation.isScare else { continue }
            for word in quotation.words { around[word] = index }
        }
        quotationOf = around
        self.opens = opens
        self.closes = closes
        var sentences = [Int32](repeating: 0, count: parsed.count)
        for (s, sentence) in parsed.text.sentences.enumerated() {
            for word in sentence.words { sentences[word] = Int32(truncatingIfNeeded: s) }
        }
        sentenceOf = sentences
    }

    /// Index of the sentence of word `i`.
    func sentenceIndex(_ i: Int) -> Int { Int(sentenceOf[i]) }

    /// The words of the sentence of word `i`.
    func sentence(_ i: Int) -> Range<Int> { parsed.text.sentences[Int(sentenceOf[i])].words }

    /// The block of word `i`.
    func block(_ i: Int) -> Int { parsed.text.sentences[Int(sentenceOf[i])].block }

    /// The outermost quotation around word `i`, scare quotes left out.
    func quotation(around i: Int) -> Int? {
        quotationOf[i] < 0 ? nil : Int(quotationOf[i])
    }

    /// Whether a statement in quotation marks holds one of the two words and not the other: their tie in the tree is an
    /// error then, unless it is the one of cue and content.
    func isParted(_ a: Int, _ b: Int) -> Bool {
        guard quotationOf[a] != quotationOf[b] else { return false }
        for q in [quotationOf[a], quotationOf[b]] where q >= 0 && quotations[Int(q)].isStatement { return true }
        return false
    }

    /// Index of the quotation whose first word (its opening mark) is `i`.
    func quotation(openingAt i: Int) -> Int? {
        i < opens.count && opens[i] >= 0 ? Int(opens[i]) : nil
    }

    /// Index of the quotation whose last word (its closing mark, as a rule) is `i`.
    func quotation(closingAt i: Int) -> Int? {
        i >= 0 && closes[i] >= 0 ? Int(closes[i]) : nil
    }

    func form(_ i: Int) -> Term { parsed.text.words.form[i] }
    func lemma(_ i: Int) -> Term { parsed.lemmas[i] }
    func relation(_ i: Int) -> Relation { parsed.relations[i] }
    func tag(_ i: Int) -> UniversalTag { parsed.tags[i] }

    func isPunctuation(_ i: Int) -> Bool {
        parsed.text.words.flags[i].contains(.punctuation)
    }

    /// Whether word `i` can be the head of a noun phrase.
    func isNominal(_ i: Int) -> Bool {
        switch parsed.tags[i] {
        case .noun, .propn, .pron: return true
        case .adj:
            // An adjective for a person: "the general".
            switch parsed.relations[i] {
            case .nsubj, .nsubjPass, .obj, .nmod, .obl: return true
            default: return false
            }
        default: return false
        }
    }

    /// Whether `i` is marked by this preposition or conjunction.
    func hasMarker(_ i: Int, _ term: Term) -> Bool {
        for d in parsed.dependents(of: i) where d < i || parsed.relations[d] == .case {
            guard parsed.relations[d] == .case || parsed.relations[d] == .mark else { continue }
            if form(d) == term || lemma(d) == term { return true }
        }
        return false
    }

    /// Whether the clause of `i` has a subject of its own.
    func subject(of i: Int) -> Int? {
        for d in parsed.dependents(of: i) {
            switch parsed.relations[d] {
            case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass: return d
            default: continue
            }
        }
        return nil
    }

    /// Whether `i` stands in the passive.
    func isPassive(_ i: Int) -> Bool {
        for d in parsed.dependents(of: i) {
            switch parsed.relations[d] {
            case .auxPass: return true
            default: continue
            }
        }
        guard parsed.dependent(of: i, .nsubj) == nil, parsed.dependent(of: i, .aux) == nil,
            parsed.morphology[i].contains([.participle, .past])
        else { return false }
        switch relation(i) {
        case .acl: return parsed.dependent(of: i, .obj) == nil && !isMistakenClause(i)
        case .advcl: return parsed.dependent(of: i, .obj) == nil
        case .conj: return parsed.head(i).map { parsed.dependent(of: $0, .auxPass) != nil } ?? false
        default: return false
        }
    }

    /// Whether the participle `i` is the verb of its sentence, read as one that describes the sentence's first noun
    /// ("Protesters pushed for talks."): nothing else in the sentence is its verb.
    private func isMistakenClause(_ i: Int) -> Bool {
        guard let noun = parsed.head(i), parsed.heads[noun] < 0, noun < i, isNominal(noun) else { return false }
        let words = sentence(i)
        guard form(words.upperBound - 1) == CueWords.stop else { return false }
        for d in parsed.dependents(of: i) where relation(d) == .oblAgent || hasMarker(d, CueWords.by) { return false }
        for d in parsed.dependents(of: noun) where relation(d) == .cop || relation(d) == .case { return false }
        return true
    }

    /// Whether `i` is negated by "not", "never" or "no".
    func isNegated(_ i: Int) -> Bool {
        for d in parsed.dependents(of: i) where parsed.relations[d] == .advmod {
            if CueWords.negations.contains(lemma(d)) || CueWords.negations.contains(form(d)) { return true }
        }
        return false
    }
}
