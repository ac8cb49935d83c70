// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayLexicon
internal import HearsayText

/// A document's attributions as brat standoff: what an `.ann` file beside the document's text holds.
///
/// Sources and contents are text-bound annotations, a cue is the trigger of an event `Attribution` with the roles
/// `Source`, `Content` and, where one attribution is told in another, `Within`; the stance is an attribute, and a note on
/// the source says whom it stands for. Offsets count Unicode code points of the text as it came in. A stretch that goes
/// over a line is given in fragments, since brat wants none of its annotations to cross one.
public struct AttributionBratWriter: DocumentFormat {
    /// A writer.
    public init() {}

    /// Between documents on one stream: an empty line.
    public var separator: [UInt8] { [0x0A] }

    /// brat's settings for these annotations: what `annotation.conf` beside the documents must hold.
    public static let configuration: String = {
        let stances = Stance.allCases.map(\.rawValue).joined(separator: "|")
        return """
            [entities]
            Source
            Content

            [relations]

            [events]
            Attribution Source?:Source, Content+:Content, Within?:Attribution

            [attributes]
            Stance Arg:Attribution, Value:\(stances)

            """
    }()

    /// The `.ann` file of one document.
    public func bytes(of document: CodedDocument) -> [UInt8] {
        var sheet = Sheet(text: document.text)
        // Numbered first, since one may be told in another that comes later.
        var events: [Int: Int] = [:]
        for (a, attribution) in document.attributions.enumerated() where attribution.cue != nil {
            events[a] = events.count + 1
        }
        let id = document.document.id
        for attribution in document.attributions {
            guard let cue = attribution.cue else { continue }
            var roles = ""
            if let source = attribution.source {
                let number = sheet.entity("Source", [source])
                roles += " Source:T\(number)"
                sheet.note("T\(number)", AttributionBratWriter.note(attribution.speakers))
            }
            if !attribution.content.isEmpty { roles += " Content:T\(sheet.entity("Content", attribution.content))" }
            if let parent = attribution.parent, let event = events[parent] { roles += " Within:E\(event)" }
            let trigger = sheet.entity("Attribution", [cue])
            sheet.event(trigger, roles, stance: attribution.stance)
        }
        if !id.isEmpty, !events.isEmpty { sheet.note("T1", "document \(id)") }
        return Array(sheet.lines.utf8)
    }

    private static func note(_ speakers: [Actor]) -> String {
        guard !speakers.isEmpty else { return "unresolved" }
        return speakers.map(\.summary).joined(separator: "; ")
    }

    /// The lines of one file.
    private struct Sheet {
        let text: SourceText
        var lines = ""
        private var entities = 0
        private var events = 0
        private var notes = 0

        init(text: SourceText) {
            self.text = text
        }

        /// Adds a text-bound annotation and returns its number.
        mutating func entity(_ type: String, _ spans: [Span]) -> Int {
            entities += 1
            var ranges: [String] = []
            var words: [String] = []
            for span in spans {
                var start = text.scalarRange(of: span).lowerBound
                for line in Sheet.lines(text.quote(span)) {
                    let count = line.unicodeScalars.count
                    if count > 0 {
                        ranges.append("\(start) \(start + count)")
                        words.append(line)
                    }
                    start += count + 1
                }
            }
            let quote = Sheet.plain(words.joined(separator: " "))
            lines += "T\(entities)\t\(type) \(ranges.joined(separator: ";"))\t\(quote)\n"
            return entities
        }

        /// The lines of a text, without the marks that end them: one scalar each.
        private static func lines(_ text: String) -> [String] {
            text.unicodeScalars.split(omittingEmptySubsequences: false) {
                $0 == "\n" || $0 == "\r" || $0 == "\u{0B}" || $0 == "\u{0C}" || $0 == "\u{85}" || $0 == "\u{2028}"
                    || $0 == "\u{2029}"
            }.map { String(String.UnicodeScalarView($0)) }
        }

        /// The text with a space for what would end a field.
        private static func plain(_ text: String) -> String {
            String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
        }

        mutating func event(_ trigger: Int, _ roles: String, stance: Stance) {
            events += 1
            lines += "E\(events)\tAttribution:T\(trigger)\(roles)\nA\(events)\tStance E\(events) \(stance.rawValue)\n"
        }

        mutating func note(_ target: String, _ words: String) {
            notes += 1
            lines += "#\(notes)\tAnnotatorNotes \(target)\t\(Sheet.plain(words))\n"
        }
    }
}
