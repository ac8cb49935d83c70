// SPDX-License-Identifier: Apache-2.0

extension AspectReading: Packable {
    package func write(to writer: inout PackedWriter) {
        writer.string(claim)
        writer.list(targets)
        writer.optional(initiative)
        writer.optional(initiativeWords)
        writer.optional(ground)
        writer.flag(tellsSurvival)
        writer.flag(isStatementsTime)
        writer.optional(earlierFigure)
        writer.optional(sentence)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        claim = try reader.string()
        targets = try reader.list()
        initiative = try reader.optional()
        initiativeWords = try reader.optional()
        ground = try reader.optional()
        tellsSurvival = try reader.flag()
        isStatementsTime = try reader.flag()
        earlierFigure = try reader.optional()
        sentence = try reader.optional()
    }
}

extension AspectReading.Initiative: Packable {}

extension AspectReading.Ground: Packable {}

extension AspectReading.Target: Packable {
    package func write(to writer: inout PackedWriter) {
        words.write(to: &writer)
        writer.flag(isMilitary)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        self.init(words: try Quotation(from: &reader), isMilitary: try reader.flag())
    }
}

extension AspectReading.Figure: Packable {
    package func write(to writer: inout PackedWriter) {
        writer.signed(value)
        words.write(to: &writer)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        self.init(value: try reader.signed(), words: try Quotation(from: &reader))
    }
}

extension Quotation: Packable {
    package func write(to writer: inout PackedWriter) {
        writer.signed(start)
        writer.signed(end)
        writer.string(quote)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        self.init(start: try reader.signed(), end: try reader.signed(), quote: try reader.string())
    }
}
