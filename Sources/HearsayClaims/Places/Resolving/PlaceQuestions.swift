// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayText

/// Makes the questions of a document: for each name the places that bear it, and what the words beside it say.
struct PlaceQuestions {
    let source: SourceText
    let gazetteer: Gazetteer

    /// Places of one name that are weighed against each other.
    private static let limit = 40

    /// The questions for names at these places of the text, in text order. `known` has the matches of those that were
    /// looked up already; the others are.
    func questions(_ names: [(span: Span, known: [PlaceMatch])]) -> [PlaceQuestion] {
        let lookup = PlaceLookup(gazetteer: gazetteer)
        var options: [UInt64: [PlaceOption]] = [:]
        var questions = names.map { name in
            var key = NameKey()
            source.bytes[name.span.start..<name.span.end].withUnsafeBufferPointer { key.append($0) }
            if options[key.identity] == nil {
                let found = name.known.isEmpty ? lookup.matches(source[name.span], limit: 200) : (name.known, 0)
                options[key.identity] = widestFirst(
                    found.0.map { PlaceOption($0, penalty: found.1, gazetteer: gazetteer) })
            }
            return PlaceQuestion(
                span: name.span, identity: key.identity, options: options[key.identity] ?? [], asked: asked(name.span))
        }
        for index in questions.indices.dropLast() { contain(&questions, index) }
        var elsewhere: [UInt64: [Bool]] = [:]
        for question in questions where !question.contained.isEmpty {
            let known = elsewhere[question.identity] ?? Array(repeating: false, count: question.contained.count)
            elsewhere[question.identity] = zip(known, question.contained).map { $0 || $1 }
        }
        for index in questions.indices {
            questions[index].containedElsewhere = elsewhere[questions[index].identity] ?? []
        }
        return questions
    }

    /// States and divisions of first order, then what has most people; at most ``limit``.
    private func widestFirst(_ options: [PlaceOption]) -> [PlaceOption] {
        func isWide(_ option: PlaceOption) -> Bool {
            option.placeClass == .country || option.placeClass == .region || option.isOwn
        }
        let sorted = options.enumerated().sorted { a, b in
            if isWide(a.element) != isWide(b.element) { return isWide(a.element) }
            if a.element.populationLogarithm != b.element.populationLogarithm {
                return a.element.populationLogarithm > b.element.populationLogarithm
            }
            return a.offset < b.offset
        }
        var places: Set<PlaceID> = []
        return sorted.map(\.element).filter { places.insert($0.place).inserted }.prefix(Self.limit).map { $0 }
    }

    /// "Paris, Texas": which options of a name lie in what the next name may mean.
    private func contain(_ questions: inout [PlaceQuestion], _ index: Int) {
        let next = questions[index + 1]
        guard isContaining(questions[index].span.end, next.span.start) else { return }
        let wide = next.options.filter {
            $0.placeClass == .country || $0.placeClass == .region || $0.placeClass == .district
        }
        guard !wide.isEmpty else { return }
        let contained = questions[index].options.map { option in
            wide.contains { gazetteer.isWithin(option.place, $0.place) }
        }
        if contained.contains(true) { questions[index].contained = contained }
    }

    /// Whether what stands between two names lets the second say where the first lies: a comma, a bracket, "in".
    private func isContaining(_ from: Int, _ to: Int) -> Bool {
        guard to > from, to - from < 6 else { return false }
        switch String(decoding: source.bytes[from..<to].filter { $0 != 0x20 && $0 != 0x0A }, as: UTF8.self) {
        case ",", "", "(", "in", ",in", "of": return true
        default: return false
        }
    }

    /// What the words beside a name, or its own last word, ask for.
    private func asked(_ span: Span) -> PlaceClass? {
        switch word(from: span.end + 1, ifBlank: span.end) {
        case "county", "counties", "parish", "district", "council", "borough": return .district
        case "state", "province", "oblast", "governorate", "region": return .region
        case "mayor", "police": return .town
        default: break
        }
        let last = wordStart(before: span.end)
        switch Term(folding: source.bytes[last..<span.end]) {
        case "county", "parish", "district": return .district
        case "province", "oblast", "governorate": return .region
        default: break
        }
        let of = span.start - 3
        guard of > 1, word(from: of, ifBlank: of - 1) == Words.of, source.bytes[span.start - 1] == 0x20 else {
            return nil
        }
        let first = wordStart(before: of - 1)
        switch Term(folding: source.bytes[first..<(of - 1)]) {
        case "state", "province", "governorate": return .region
        case "district", "county": return .district
        case "city", "town", "village", "mayor": return .town
        default: return nil
        }
    }

    /// Letters that are looked at of a word.
    private static let longest = 12

    /// The word of plain letters from `start` on, if a blank stands at `blank`; none otherwise.
    private func word(from start: Int, ifBlank blank: Int) -> Term {
        let bytes = source.bytes
        guard start < bytes.count, bytes[blank] == 0x20 else { return .none }
        var end = start
        while end < bytes.count, end - start < Self.longest, isLetter(bytes[end]) { end += 1 }
        return end > start ? Term(folding: bytes[start..<end]) : .none
    }

    /// Where the word of plain letters that ends at `end` begins.
    private func wordStart(before end: Int) -> Int {
        var start = end
        while start > 0, end - start < Self.longest, isLetter(source.bytes[start - 1]) { start -= 1 }
        return start
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
}

extension Term {
    /// The term of a stretch of bytes; none for no bytes.
    fileprivate init(folding bytes: ArraySlice<UInt8>) {
        self = bytes.isEmpty ? .none : bytes.withUnsafeBufferPointer { Term(folding: $0) }
    }
}
