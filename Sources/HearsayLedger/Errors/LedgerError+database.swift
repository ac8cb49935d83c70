// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB

extension LedgerError {
    /// What an error of the database means for the ledger at `path`; an error of the ledger stays what it is.
    init(_ error: any Error, path: String) {
        if let error = error as? LedgerError {
            self = error
        } else if let error = error as? DatabaseError {
            self.init(LedgerError.kind(of: error), path: path)
        } else {
            self.init(.failed(detail: String(describing: error), sql: nil), path: path)
        }
    }

    private static func kind(of error: DatabaseError) -> Kind {
        let message = error.message ?? "code \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_NOTADB: return .notALedger
        case .SQLITE_CORRUPT: return .corrupt(detail: message)
        case .SQLITE_FULL: return .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
        case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly
        case .SQLITE_CANTOPEN: return .cannotOpen(reason: message)
        // A short write is what SQLite makes of a full disk where the system says so late.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE || errno == ENOSPC: return .full
        default: return .failed(detail: message, sql: error.sql)
        }
    }
}
