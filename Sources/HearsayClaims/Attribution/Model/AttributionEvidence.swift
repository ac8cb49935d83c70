// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax

/// What rules, lexicon and quotation marks say of each word of a document: input of the attribution network.
struct AttributionEvidence: Sendable {
    let discourse: Discourse
    /// Role of each word in the rules' outermost attributions (none, content, source, cue) times three, plus 1 at the
    /// head of a cue and 2 at that of a nested one.
    private(set) var ruleRoles: [UInt8]
    /// 0, or 1 and more for the head of a cue of the lexicon by stance and part of speech, or the last class for its
    /// further words.
    private(set) var cueClasses: [UInt8]
    /// Depth of quotations (at most 2) times 16, and bits for marks and scare quotes.
    private(set) var quotationBits: [UInt8]
    /// Outermost quotation around each word, scare quotes included; -1 for none.
    private(set) var quotationOf: [Int32]
    /// Index of the draft whose cue has its head at each word; -1 for none.
    private let draftAt: [Int32]
    private let drafts: [AttributionDraft]

    private static let furtherCueWord: UInt8 = 126

    /// The evidence of a document; with no cues and drafts that of the text alone.
    init(_ discourse: Discourse, cues: CueTable?, drafts: [AttributionDraft]) {
        self.discourse = discourse
        self.drafts = drafts
        let count = discourse.parsed.count
        ruleRoles = Array(repeating: 0, count: count)
        cueClasses = ruleRoles
        quotationBits = ruleRoles
        quotationOf = Array(repeating: -1, count: count)
        var draftAt = [Int32](repeating: -1, count: count)
        for (d, draft) in drafts.enumerated() { draftAt[draft.cueHead] = Int32(truncatingIfNeeded: d) }
        self.draftAt = draftAt
        readRules()
        if let cues { readCues(cues) }
        readQuotations()
    }

    private mutating func readRules() {
        let outer = drafts.filter { $0.parent == nil }
        for draft in outer { for range in draft.content.ranges { for i in range { ruleRoles[i] = 3 } } }
        for draft in outer {
            if let source = draft.source { for i in source { ruleRoles[i] = 6 } }
            for i in draft.cue { ruleRoles[i] = 9 }
        }
        for draft in drafts {
            ruleRoles[draft.cueHead] = ruleRoles[draft.cueHead] / 3 * 3 + (draft.parent == nil ? 1 : 2)
        }
    }

    private mutating func readCues(_ cues: CueTable) {
        for match in cues.matches {
            for i in match.words.prefix(5) where cueClasses[i] == 0 { cueClasses[i] = Self.furtherCueWord }
            cueClasses[match.head] = 1 + Self.number(match.sense.stance) * 5 + Self.number(match.sense.category)
        }
    }

    private mutating func readQuotations() {
        for (q, quotation) in discourse.quotations.enumerated() {
            for i in quotation.words {
                if quotationBits[i] < 32 { quotationBits[i] += 16 }
                if quotation.isScare { quotationBits[i] |= 2 }
                if quotation.depth == 0 { quotationOf[i] = Int32(truncatingIfNeeded: q) }
            }
            quotationBits[quotation.words.lowerBound] |= 8
            quotationBits[quotation.words.upperBound - 1] |= 4
        }
    }

    /// Bits for the first and the last word of a sentence and the first of a block.
    func position(_ i: Int) -> Int {
        let sentence = discourse.sentence(i)
        let opens = i == sentence.lowerBound
        let opensBlock = opens && (i == 0 || discourse.block(i - 1) != discourse.block(i))
        return (opens ? 4 : 0) + (i + 1 == sentence.upperBound ? 2 : 0) + (opensBlock ? 1 : 0)
    }

    /// The rules' attribution whose cue has its head at word `i`.
    func draft(at i: Int) -> AttributionDraft? {
        draftAt[i] < 0 ? nil : drafts[Int(draftAt[i])]
    }

    // Numbers that a model file depends on: never change one, add behind.

    private static func number(_ stance: Stance) -> UInt8 {
        switch stance {
        case .says: 0
        case .denies: 1
        case .accuses: 2
        case .admits: 3
        case .warns: 4
        case .demands: 5
        case .promises: 6
        case .doubts: 7
        case .believes: 8
        case .reports: 9
        case .asks: 10
        case .threatens: 11
        case .intends: 12
        case .perceives: 13
        case .claims: 14
        case .regards: 15
        }
    }

    private static func number(_ category: CueSense.Category) -> UInt8 {
        switch category {
        case .verb: 0
        case .noun: 1
        case .preposition: 2
        case .adverb: 3
        case .adjective: 4
        }
    }
}
