// SPDX-License-Identifier: Apache-2.0

@testable import HearsayIncidents

/// A claim to be made of marked words.
struct Draft: Sendable {
    /// What happened to how many of what, by the words with this mark.
    struct Number: Sendable {
        var label: String
        var what: String
        var of: String
        var low: Int
        var high: Int?

        static func killed(_ label: String, _ of: String, _ low: Int, _ high: Int?) -> Number {
            Number(label: label, what: "killed", of: of, low: low, high: high)
        }

        static func killed(_ label: String, _ of: String, _ number: Int) -> Number {
            killed(label, of, number, number)
        }

        static func lost(_ label: String, _ what: String, _ of: String, _ number: Int = 1) -> Number {
            Number(label: label, what: what, of: of, low: number, high: number)
        }
    }

    /// The mark of its trigger.
    var trigger: String
    var type = "ASSAULT"
    var mode = ""
    var says: Who?
    var via: [Who] = []
    var cue = "said"
    var did: [Who] = []
    var to: [Who] = []
    var isDenied = false
    var reality = "actual"
    var counts: [Number] = []
    var at: (label: String, town: Town)?
    /// Words, first day, last day.
    var on: (label: String, from: String?, to: String?)?
    /// Rules by the field that they supplied.
    var assumed: [String: String] = [:]

    /// The claim. Its id is made of its text, its trigger and its type, as the program makes it.
    func record(_ text: MarkedText) -> ClaimRecord {
        let words = text[trigger]
        var code: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in "\(text.text)|\(words.start)|\(words.end)|\(type)".utf8 {
            code = (code ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return ClaimRecord(
            id: "c" + String(code, radix: 16), trigger: words, claimant: says?.record(text),
            via: via.map { $0.record(text) }, cue: says == nil ? "" : cue, type: type, mode: mode,
            actors: did.map { $0.record(text) }, recipients: to.map { $0.record(text) },
            polarity: isDenied ? "denied" : "asserted", reality: reality,
            counts: counts.map {
                CountRecord(what: $0.what, of: $0.of, low: $0.low, high: $0.high, quote: text[$0.label])
            },
            place: at.map { $0.town.record(text[$0.label]) },
            time: on.map { TimeRecord(quote: text[$0.label], from: $0.from, to: $0.to, precision: "day") },
            rules: ["test"],
            assumed: assumed.sorted { $0.key < $1.key }.map { AssumedField(field: $0.key, rule: $0.value) })
    }
}
