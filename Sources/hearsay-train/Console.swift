// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsaySyntax

/// Files in, words out.
enum Console {
    /// Writes a line to standard error.
    static func note(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Reads treebank files, one behind the other.
    static func treebank(_ paths: [String]) throws -> Treebank {
        var all = Treebank()
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw ValidationError("\(path): no such file, or not readable")
            }
            do {
                all.append(try ConlluReader.read(String(decoding: data, as: UTF8.self)))
            } catch {
                throw ValidationError("\(path): \(error)")
            }
        }
        return all
    }

    /// Reads word lists, one behind the other.
    static func words(_ paths: [String]) throws -> WordList {
        var all = WordList()
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw ValidationError("\(path): no such file, or not readable")
            }
            do {
                all.words += try WordList(String(decoding: data, as: UTF8.self)).words
            } catch {
                throw ValidationError("\(path): \(error)")
            }
        }
        return all
    }
}
