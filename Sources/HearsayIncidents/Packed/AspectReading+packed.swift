// SPDX-License-Identifier: Apache-2.0

extension AspectReading {
    func write(to: inout PackedWriter) {
        to.string(claim)
        to.list(targets) { to, target in
            target.words.write(to: &to)
            to.flag(target.isMilitary)
        }
        to.optional(initiative?.rawValue) { $0.string($1) }
        to.optional(initiativeWords) { $1.write(to: &$0) }
        to.optional(ground?.rawValue) { $0.string($1) }
        to.flag(tellsSurvival)
        to.flag(isStatementsTime)
        to.optional(earlierFigure) { to, figure in
            to.signed(figure.value)
            figure.words.write(to: &to)
        }
        to.optional(sentence) { $1.write(to: &$0) }
    }

    init(from: inout PackedReader) throws(PackedReader.Fault) {
        claim = try from.string()
        targets = try from.list { from throws(PackedReader.Fault) in
            Target(words: try Quotation(from: &from), isMilitary: try from.flag())
        }
        initiative = try from.optional { from throws(PackedReader.Fault) in
            guard let value = Initiative(rawValue: try from.string()) else { throw PackedReader.Fault() }
            return value
        }
        initiativeWords = try from.optional { from throws(PackedReader.Fault) in try Quotation(from: &from) }
        ground = try from.optional { from throws(PackedReader.Fault) in
            guard let value = Ground(rawValue: try from.string()) else { throw PackedReader.Fault() }
            return value
        }
        tellsSurvival = try from.flag()
        isStatementsTime = try from.flag()
        earlierFigure = try from.optional { from throws(PackedReader.Fault) in
            Figure(value: try from.signed(), words: try Quotation(from: &from))
        }
        sentence = try from.optional { from throws(PackedReader.Fault) in try Quotation(from: &from) }
    }
}

extension Quotation {
    func write(to: inout PackedWriter) {
        to.signed(start)
        to.signed(end)
        to.string(quote)
    }

    init(from: inout PackedReader) throws(PackedReader.Fault) {
        self.init(start: try from.signed(), end: try from.signed(), quote: try from.string())
    }
}
