// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB

/// The ledger: one file with documents, the claims read in them, the incidents made of those, and analysts' reviews.
///
/// ## Topics
/// ### Opening
/// - ``init(path:access:)``
/// ### Documents in
/// - ``add(_:rejections:at:recodes:)``, ``holds(_:)``
/// ### Linking
/// - ``link(by:)``
/// ### Reading
/// - ``documents(_:versions:_:)``, ``claims(_:_:)``, ``incidents(_:_:)``, ``disputes(_:_:)``, ``sources(_:)``
/// ### Reviews
/// - ``review(_:by:why:at:)``, ``undo(_:by:why:at:)``, ``reviews()``
///
/// Any number of processes may read while one writes; writers wait for each other. Everything that is written is
/// written as a whole or not at all, and is on the disk when the call returns.
public final class Ledger: Sendable {
    /// What a ledger is opened for.
    public enum Access: Sendable {
        /// To add to it; it is made if it is not there.
        case adding
        /// To read and review it; it must be there. A file that cannot be written is
        /// read all the same, if its folder can be.
        case reading
    }

    /// How long one process waits for another that is writing, in seconds.
    static let patience: Double = 120

    /// The file.
    public let path: String
    /// Whether it can be read only.
    public var isReadOnly: Bool { writer == nil }

    private let reader: any DatabaseReader
    private let writer: (any DatabaseWriter)?

    /// Opens the ledger at `path`.
    ///
    /// A file that is no ledger, or one of a newer version, is left as it is. An older ledger is brought up to date.
    public init(path: String, access: Access) throws(LedgerError) {
        self.path = path
        do {
            let opening = try LedgerOpening(path: path, access: access)
            (reader, writer) = (opening.reader, opening.writer)
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    /// Reads one state of the ledger, whatever others write meanwhile.
    func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        do {
            return try reader.read(body)
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    /// Writes in one transaction, which holds the lock from its start, so that what it read stays true.
    func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        guard let writer else { throw LedgerError(.readOnly, path: path) }
        do {
            return try writer.write(body)
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    /// Writes what is still in the log beside the file into the file, as far as others let it.
    public func settle() {
        guard let writer else { return }
        // A checkpoint that others hold up is made by whoever closes the ledger last.
        _ = try? writer.writeWithoutTransaction { db in try db.checkpoint(.passive) }
    }
}
