// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

extension Discourse {
    /// The words of the noun phrase headed by `i`, without relative clauses, appositions after a comma and prepositions.
    ///
    /// "Peru's envoy Ana Ruiz, whose talks ..." ends before the comma; coordinated names
    /// ("Russia, Turkey and France") stay whole.
    func nounPhrase(_ i: Int) -> Range<Int> {
        var low = i
        var high = i + 1
        for d in parsed.dependents(of: i) {
            let extent = extents[d]
            if d < i {
                switch parsed.relations[d] {
                case .det, .amod, .compound, .nmod, .nmodPoss, .nmodDesc, .nmodUnmarked, .nummod, .flat, .detPredet,
                    .ccPreconj, .appos:
                    low = min(low, extent.lowerBound)
                default: continue
                }
            } else {
                switch parsed.relations[d] {
                case .flat, .flatForeign, .compound, .nmod, .nmodDesc, .nmodUnmarked, .nummod, .appos, .fixed,
                    .goeswith:
                    // Where arcs cross, an extent may begin inside the phrase or before it.
                    guard extent.lowerBound >= high, extent.lowerBound <= high + 1,
                        !crossesComma(high..<extent.lowerBound)
                    else { continue }
                    high = max(high, firstComma(in: extent) ?? extent.upperBound)
                case .conj where isNominal(d):
                    high = max(high, nounPhrase(shallow: d).upperBound)
                default: continue
                }
            }
        }
        return low..<high
    }

    /// As ``nounPhrase(_:)``, but without coordinated names, so that a long list is read once.
    private func nounPhrase(shallow i: Int) -> Range<Int> {
        var high = i + 1
        for d in parsed.dependents(of: i) where d > i {
            switch parsed.relations[d] {
            case .flat, .compound, .nmod, .nmodDesc:
                high = max(high, firstComma(in: extents[d]) ?? extents[d].upperBound)
            default: continue
            }
        }
        return i..<high
    }

    private func crossesComma(_ range: Range<Int>) -> Bool {
        firstComma(in: range) != nil
    }

    private func firstComma(in range: Range<Int>) -> Int? {
        for k in range {
            let isDash = CueWords.dashes.contains(form(k)) && parsed.text.words.flags[k].contains(.spaceAfter)
            if form(k) == CueWords.comma || form(k) == CueWords.semicolon || isDash { return k }
        }
        return nil
    }

    /// The head of the noun phrase that word `i` is part of, looking up through names and compounds.
    func phraseHead(_ i: Int) -> Int {
        var word = i
        for _ in 0..<6 {
            guard let head = parsed.head(word) else { return word }
            switch parsed.relations[word] {
            case .flat, .flatForeign, .compound, .det, .amod, .nummod, .fixed, .goeswith, .nmodDesc: word = head
            default: return word
            }
        }
        return word
    }
}
