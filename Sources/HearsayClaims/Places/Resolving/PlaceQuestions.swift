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
            let text = source[name.span]
            let key = NameKey(text)
            if options[key.identity] == nil {
                let found = name.known.isEmpty ? lookup.matches(text, limit: 200) : (name.known, 0)
                options[key.identity] = widestFirst(
                    found.0.map {
                        PlaceOption($0, penalty: found.1, gazetteer: gazetteer)
                    })
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

    /// What the words beside a name ask for.
    private func asked(_ span: Span) -> PlaceClass? {
        switch word(after: span.end) {
        case "county", "counties", "parish", "district", "council", "borough": return .district
        case "state", "province", "oblast", "governorate", "region": return .region
        case "mayor", "police": return .town
        default: break
        }
        switch FoldedName.words(source[span]).last {
        case "county", "parish", "district": return .district
        case "province", "oblast", "governorate": return .region
        default: break
        }
        let (before, of) = words(before: span.start)
        guard of == "of" else { return nil }
        switch before {
        case "state", "province", "governorate": return .region
        case "district", "county": return .district
        case "city", "town", "village", "mayor": return .town
        default: return nil
        }
    }

    private func word(after end: Int) -> String {
        var i = end
        let bytes = source.bytes
        guard i < bytes.count, bytes[i] == 0x20 else { return "" }
        i += 1
        let start = i
        while i < bytes.count, i - start < 12, bytes[i] | 0x20 >= 0x61, bytes[i] | 0x20 <= 0x7A { i += 1 }
        return String(decoding: bytes[start..<i], as: UTF8.self).lowercased()
    }

    private func words(before start: Int) -> (String, String) {
        let bytes = source.bytes
        var found: [String] = []
        var i = start
        while found.count < 2, i > 0, bytes[i - 1] == 0x20 {
            let end = i - 1
            var from = end
            while from > 0, end - from < 12, bytes[from - 1] | 0x20 >= 0x61, bytes[from - 1] | 0x20 <= 0x7A {
                from -= 1
            }
            found.append(String(decoding: bytes[from..<end], as: UTF8.self).lowercased())
            i = from
        }
        return (found.count > 1 ? found[1] : "", found.first ?? "")
    }
}
