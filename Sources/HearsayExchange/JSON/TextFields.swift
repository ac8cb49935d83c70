// SPDX-License-Identifier: Apache-2.0

internal import HearsayClaims
internal import HearsayLexicon
internal import HearsayText

/// Writes words, actors and times of one text.
struct TextFields {
    let text: SourceText

    /// Words of the text as an object of their own.
    func words(_ words: Span, to json: inout JSONByteWriter) {
        json.object { span(words, to: &$0) }
    }

    /// An actor with the codes of PLOVER.
    func ploverActor(_ actor: Actor, to json: inout JSONByteWriter) {
        let code = actor.plover
        json.object { json in
            span(actor.span, to: &json)
            json.member("name", actor.name)
            json.member("country", code.country)
            json.member("sector", code.sector)
        }
    }

    /// Words of the text as members: start, end and quote.
    func span(_ span: Span, to json: inout JSONByteWriter) {
        let range = text.scalarRange(of: span)
        json.key("start")
        json.integer(range.lowerBound)
        json.key("end")
        json.integer(range.upperBound)
        json.member("quote", text.quote(span))
    }

    func actor(_ actor: Actor, to json: inout JSONByteWriter) {
        json.object { json in
            span(actor.span, to: &json)
            json.member("name", actor.name)
            json.member("country", actor.country)
            json.member("sector", actor.sector)
        }
    }

    /// From when to when, as members.
    func interval(_ time: TimeReference, to json: inout JSONByteWriter) {
        json.key("from")
        if let from = time.from { json.string(from.description) } else { json.null() }
        json.key("to")
        if let to = time.to { json.string(to.description) } else { json.null() }
    }
}
