// SPDX-License-Identifier: Apache-2.0

extension Scene: Packable {
    package func write(to writer: inout PackedWriter) {
        writer.string(id)
        writer.string(document)
        writer.optional(published)
        writer.list(theatre)
        writer.list(claims)
        writer.list(families)
        writer.list(types)
        writer.list(modes)
        writer.list(triggers)
        writer.flag(isActual)
        writer.optional(when)
        writer.optional(minute)
        writer.list(spots)
        writer.list(actors)
        writer.list(recipients)
        writer.list(things)
        writer.list(names)
        writer.list(surroundings)
        writer.list(tallies)
        writer.list(readings)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        id = try reader.string()
        document = try reader.string()
        published = try reader.optional()
        theatre = try reader.list()
        claims = try reader.list()
        families = try reader.list()
        types = try reader.list()
        modes = try reader.list()
        triggers = try reader.list()
        isActual = try reader.flag()
        when = try reader.optional()
        minute = try reader.optional()
        spots = try reader.list()
        actors = try reader.list()
        recipients = try reader.list()
        things = try reader.list()
        names = try reader.list()
        surroundings = try reader.list()
        tallies = try reader.list()
        readings = try reader.list()
    }
}

extension EventFamily: Packable {}

extension DayWindow: Packable {
    package func write(to writer: inout PackedWriter) {
        writer.signed(from)
        writer.signed(to)
        writer.choice(basis)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        self.init(from: try reader.signed(), to: try reader.signed(), basis: try reader.choice(Basis.self))
    }
}

extension Spot: Packable {
    package func write(to writer: inout PackedWriter) {
        writer.optional(latitude)
        writer.optional(longitude)
        writer.real(radius)
        writer.list(names)
        writer.string(country)
        writer.choice(basis)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        latitude = try reader.optional()
        longitude = try reader.optional()
        radius = try reader.real()
        names = try reader.list()
        country = try reader.string()
        basis = try reader.choice(Basis.self)
    }
}

extension Party: Packable {
    package func write(to writer: inout PackedWriter) {
        writer.string(country)
        writer.choice(kind)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        country = try reader.string()
        kind = try reader.choice(Kind.self)
    }
}

extension Telling.Tally: Packable {
    package func write(to writer: inout PackedWriter) {
        writer.string(what)
        writer.string(of)
        writer.signed(low)
        writer.optional(high)
    }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        what = try reader.string()
        of = try reader.string()
        low = try reader.signed()
        high = try reader.optional()
    }
}
