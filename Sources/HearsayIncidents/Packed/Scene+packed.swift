// SPDX-License-Identifier: Apache-2.0

extension Scene {
    /// The scene in few bytes, for a ledger to keep.
    package var packed: [UInt8] {
        var to = PackedWriter()
        to.string(id)
        to.string(document)
        to.optional(published) { $0.signed($1) }
        to.list(theatre) { $0.string($1) }
        to.list(claims) { $0.string($1) }
        to.list(families) { $0.choice($1) }
        to.list(types) { $0.string($1) }
        to.list(modes) { $0.string($1) }
        to.list(triggers) { $0.code($1) }
        to.flag(isActual)
        to.optional(when) { $1.write(to: &$0) }
        to.optional(minute) { $0.signed($1) }
        to.list(spots) { $1.write(to: &$0) }
        to.list(actors) { $1.write(to: &$0) }
        to.list(recipients) { $1.write(to: &$0) }
        to.list(things) { $0.code($1) }
        to.list(names) { $0.code($1) }
        to.list(surroundings) { $0.code($1) }
        to.list(tallies) { $1.write(to: &$0) }
        to.list(readings) { $1.write(to: &$0) }
        return to.bytes
    }

    /// The scene of what ``packed`` gave; `nil` for other bytes.
    package init?(packed bytes: some Sequence<UInt8>) {
        do throws(PackedReader.Fault) {
            var from = PackedReader(bytes)
            id = try from.string()
            document = try from.string()
            published = try from.optional { from throws(PackedReader.Fault) in try from.signed() }
            theatre = try from.list { from throws(PackedReader.Fault) in try from.string() }
            claims = try from.list { from throws(PackedReader.Fault) in try from.string() }
            families = try from.list { from throws(PackedReader.Fault) in try from.choice(EventFamily.self) }
            types = try from.list { from throws(PackedReader.Fault) in try from.string() }
            modes = try from.list { from throws(PackedReader.Fault) in try from.string() }
            triggers = try from.list { from throws(PackedReader.Fault) in try from.code() }
            isActual = try from.flag()
            when = try from.optional { from throws(PackedReader.Fault) in try DayWindow(from: &from) }
            minute = try from.optional { from throws(PackedReader.Fault) in try from.signed() }
            spots = try from.list { from throws(PackedReader.Fault) in try Spot(from: &from) }
            actors = try from.list { from throws(PackedReader.Fault) in try Party(from: &from) }
            recipients = try from.list { from throws(PackedReader.Fault) in try Party(from: &from) }
            things = try from.list { from throws(PackedReader.Fault) in try from.code() }
            names = try from.list { from throws(PackedReader.Fault) in try from.code() }
            surroundings = try from.list { from throws(PackedReader.Fault) in try from.code() }
            tallies = try from.list { from throws(PackedReader.Fault) in try Telling.Tally(from: &from) }
            readings = try from.list { from throws(PackedReader.Fault) in try AspectReading(from: &from) }
            guard from.isAtEnd else { return nil }
        } catch {
            return nil
        }
    }
}

extension DayWindow {
    func write(to: inout PackedWriter) {
        to.signed(from)
        to.signed(self.to)
        to.choice(basis)
    }

    init(from: inout PackedReader) throws(PackedReader.Fault) {
        self.init(from: try from.signed(), to: try from.signed(), basis: try from.choice(Basis.self))
    }
}

extension Spot {
    func write(to: inout PackedWriter) {
        to.optional(latitude) { $0.real($1) }
        to.optional(longitude) { $0.real($1) }
        to.real(radius)
        to.list(names) { $0.code($1) }
        to.string(country)
        to.choice(basis)
    }

    init(from: inout PackedReader) throws(PackedReader.Fault) {
        latitude = try from.optional { from throws(PackedReader.Fault) in try from.real() }
        longitude = try from.optional { from throws(PackedReader.Fault) in try from.real() }
        radius = try from.real()
        names = try from.list { from throws(PackedReader.Fault) in try from.code() }
        country = try from.string()
        basis = try from.choice(Basis.self)
    }
}

extension Party {
    func write(to: inout PackedWriter) {
        to.string(country)
        to.choice(kind)
    }

    init(from: inout PackedReader) throws(PackedReader.Fault) {
        country = try from.string()
        kind = try from.choice(Kind.self)
    }
}

extension Telling.Tally {
    func write(to: inout PackedWriter) {
        to.string(what)
        to.string(of)
        to.signed(low)
        to.optional(high) { $0.signed($1) }
    }

    init(from: inout PackedReader) throws(PackedReader.Fault) {
        what = try from.string()
        of = try from.string()
        low = try from.signed()
        high = try from.optional { from throws(PackedReader.Fault) in try from.signed() }
    }
}
