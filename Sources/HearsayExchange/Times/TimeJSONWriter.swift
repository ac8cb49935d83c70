// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsaySyntax
internal import HearsayText

/// The times of a document as JSON Lines: `id`, `published` and `times`, the TIMEX3 expressions in text order.
///
/// Each has its words, without the preposition, and the TIMEX3 attributes `type` and `value`; `mod`, `quant` and `freq`
/// where it has them; the preposition as `signal`; `from`, `to` and `precision` of the days it names, `null` where it
/// names none or the day of publication would be needed and is unknown; `assumed`, the rule that supplied a part of them;
/// and the rule that read it.
public struct TimeJSONWriter: OutputFrame {
    /// A writer.
    public init() {}

    /// One document as one line.
    public func bytes(of reading: TimeReading) -> [UInt8] {
        var writer = JSONByteWriter()
        writer.object { json in
            json.member("id", reading.document.id)
            json.key("published")
            if let published = reading.document.published { json.string(published.description) } else { json.null() }
            json.key("times")
            json.array { json in for time in reading.times { write(time, of: reading, to: &json) } }
        }
        return writer.bytes + [0x0A]
    }

    private func write(_ time: TimeExpression, of reading: TimeReading, to json: inout JSONByteWriter) {
        let told = time.told
        let fields = TextFields(text: reading.text)
        json.object { json in
            fields.span(reading.parsed.text.span(ofWords: time.core), to: &json)
            json.member("type", told.timex.type.rawValue)
            json.member("value", told.timex.value)
            if let mod = told.timex.mod { json.member("mod", mod.rawValue) }
            if !told.timex.quant.isEmpty { json.member("quant", told.timex.quant) }
            if !told.timex.freq.isEmpty { json.member("freq", told.timex.freq) }
            if time.words.lowerBound < time.core.lowerBound {
                let signal = reading.parsed.text.span(ofWords: time.words.lowerBound..<time.core.lowerBound)
                json.member("signal", reading.text.quote(signal))
            }
            fields.interval(told.reference, to: &json)
            json.key("precision")
            if time.isDated { json.string(told.reference.precision.rawValue) } else { json.null() }
            if told.reference.isRelative, told.reference.from != nil || told.reference.to != nil {
                json.member("assumed", "time.relative-to-publication")
            }
            json.member("rule", time.rule)
        }
    }
}
