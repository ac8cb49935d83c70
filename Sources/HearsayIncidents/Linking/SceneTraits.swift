// SPDX-License-Identifier: Apache-2.0

/// A scene in the form in which scenes are compared: numbers, and sorted lists of numbers.
///
/// Scenes are compared far more often than they are made. An object of constants is handed on without its lists being
/// counted anew, and words have become codes.
package final class SceneTraits: Sendable {
    /// Something counted.
    struct Tally: Sendable {
        let what: UInt64
        let low: Int
        let high: Int?
    }

    let document: UInt64
    let family: EventFamily
    /// A bit for each family.
    let families: UInt16
    let types: [UInt64]
    let modes: [UInt64]
    let triggers: [UInt64]
    let isActual: Bool
    let when: DayWindow?
    let minute: Int?
    let spots: [SpotTraits]
    /// Countries of the spots; each once.
    let countries: [UInt64]
    /// Names of the spots.
    let spotNames: [UInt64]
    let actors: [Party]
    let recipients: [Party]
    let things: [UInt64]
    let names: [UInt64]
    let surroundings: [UInt64]
    let tallies: [Tally]
    /// Classes of things that are counted as lost.
    let losses: [UInt64]

    /// The traits of a scene. Linear.
    package init(_ scene: Scene) {
        document = Codes.code(scene.document)
        family = scene.family
        families = scene.families.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
        types = Codes.sorted(scene.types.map(Codes.code))
        modes = Codes.sorted(scene.modes.map(Codes.code))
        triggers = scene.triggers
        isActual = scene.isActual
        when = scene.when
        minute = scene.minute
        spots = scene.spots.map(SpotTraits.init)
        countries = Codes.sorted(scene.spots.map(\.country).filter { !$0.isEmpty }.map(Codes.code))
        spotNames = Codes.sorted(scene.spots.flatMap(\.names))
        actors = scene.actors
        recipients = scene.recipients
        things = scene.things
        names = scene.names
        surroundings = scene.surroundings
        tallies = scene.tallies.map { Tally(what: Codes.code($0.what), low: $0.low, high: $0.high) }
        losses = Codes.sorted(
            scene.tallies.filter { Losses.ofThings.contains($0.what) }.map { Codes.code($0.of) })
    }

    /// Whether it has a family in common with the other.
    func sharesFamily(with other: SceneTraits) -> Bool { families & other.families != 0 }

    /// Whether some of it is about ground.
    var isAboutGround: Bool { families & 1 << UInt16(EventFamily.ground.rawValue) != 0 }
}
