// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads documents out of files and standard input, one at a time, with bounded memory.
///
/// What an input is shows in its first bytes: a WARC, a feed (RSS, Atom), an HTML page, or JSON Lines, whose first line is
/// an object with a field `text` (or whose name ends in `.jsonl` or `.ndjson`); else it is one document of plain text. Any
/// of them may be compressed with gzip. A folder is read file by file if the options say so. Whatever cannot be read
/// comes out as a ``Rejection`` in its place, and reading goes on. An id that was used before in the same batch, by
/// whichever input, gets `#2`, `#3` ... behind it.
///
///     let reader = DocumentReader(inputs: [.path("reports.jsonl"), .standardInput])
///     while let reading = reader.next() { ... }
///
/// Memory: one line, page, feed or record, up to their limits, however large the archive; and eight bytes and a little for every id.
public final class DocumentReader: Sequence, IteratorProtocol {
    private let options: IngestOptions
    private var inputs: ArraySlice<Input>
    private var folder: FolderWalk?
    private var source: (any DocumentSource)?
    private var ids = IDRegister()

    /// A reader of these inputs in this order.
    public init(inputs: [Input], options: IngestOptions = IngestOptions()) {
        self.inputs = inputs[...]
        self.options = options
    }

    /// The next document or rejection, or `nil` when all inputs are read.
    public func next() -> Reading? {
        while true {
            if let reading = source?.next() { return named(reading, at: source?.place) }
            source = nil
            let opened: Opened
            switch folder?.next() {
            case .file(let path, let name): opened = open(.path(path), name: name, inFolder: true)
            case .refused(let rejection): return .rejection(rejection)
            case nil:
                folder = nil
                guard let input = inputs.popFirst() else { return nil }
                opened = open(input, name: InputName(input), inFolder: false)
            }
            switch opened {
            case .source(let source): self.source = source
            case .folder(let walk): folder = walk
            case .refused(let rejection): return .rejection(rejection)
            }
        }
    }

    private func named(_ reading: Reading, at place: InputPlace?) -> Reading {
        guard case .document(var document, var warnings) = reading else { return reading }
        let id = ids.name(for: document.id)
        if id != document.id {
            if let place { warnings.append(IngestWarning(.duplicateID(id: document.id, given: id), at: place)) }
            document.id = id
        }
        return .document(document, warnings: warnings)
    }

    /// What the file is named for, once it is open.
    private func open(_ input: Input, name: InputName, inFolder: Bool) -> Opened {
        func refused(_ kind: Rejection.Kind) -> Opened { .refused(Rejection(kind, at: InputPlace(input: name.label))) }
        let file: SystemFile.Opened
        do throws(SystemFile.Failure) {
            file = try SystemFile.open(input, followsLinks: !inFolder)
        } catch {
            return refused(.unreadable(reason: error.reason))
        }
        let bytes = FileBytes(descriptor: file.descriptor, closes: input != .standardInput)
        if file.isDirectory {
            guard options.readsFolders, !inFolder, case .path(let path) = input else { return refused(.isDirectory) }
            return .folder(FolderWalk(path))
        }
        do throws(StreamFailure) {
            let opener = SourceOpener(name: name, options: options)
            return .source(try opener.source(of: ByteStream(bytes), size: file.size))
        } catch {
            return refused(error.kind)
        }
    }

    /// What became of an input.
    private enum Opened {
        case source(any DocumentSource)
        case folder(FolderWalk)
        case refused(Rejection)
    }
}
