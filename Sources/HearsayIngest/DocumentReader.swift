// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads documents out of files and standard input, one at a time, with bounded memory.
///
/// An input is JSON Lines if its name ends in `.jsonl` or `.ndjson`, or if its first line is a JSON object with a field
/// `text`; else it is one document of plain text. Whatever cannot be read comes out as a ``Rejection`` in its place, and
/// reading goes on. An id that was used before in the same batch, by whichever input, gets `#2`, `#3` ... behind it.
///
///     let reader = DocumentReader(inputs: [.path("reports.jsonl"), .standardInput])
///     while let reading = reader.next() { ... }
///
/// Memory: one line or one document, up to their limits, and eight bytes and a little for every id.
public final class DocumentReader: Sequence, IteratorProtocol {
    private let options: IngestOptions
    private var inputs: ArraySlice<Input>
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
            guard let input = inputs.popFirst() else { return nil }
            switch open(input) {
            case .success(let opened): source = opened
            case .failure(let failure): return .rejection(failure.rejection)
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

    private struct OpenFailure: Error {
        var rejection: Rejection
    }

    private func open(_ input: Input) -> Result<any DocumentSource, OpenFailure> {
        let place = InputPlace(input: input.label)
        func failure(_ kind: Rejection.Kind) -> Result<any DocumentSource, OpenFailure> {
            .failure(OpenFailure(rejection: Rejection(kind, at: place)))
        }
        do throws(SystemFile.Failure) {
            let file = try SystemFile.open(input)
            let stream = ByteStream(descriptor: file.descriptor, closes: input != .standardInput)
            guard !file.isDirectory else { return failure(.isDirectory) }
            let isJSONLines = input.isNamedJSONLines ? true : try FormatGuess.isJSONLines(stream, options: options)
            if isJSONLines {
                return .success(JSONLinesSource(input: input, stream: stream, options: options))
            }
            return .success(PlainTextSource(input: input, stream: stream, options: options, size: file.size))
        } catch {
            return failure(.unreadable(reason: error.reason))
        }
    }
}
