// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// An input that is one document: all its bytes.
///
/// A byte order mark at its start is left out; all else is the text.
struct PlainTextSource: DocumentSource {
    let input: InputName
    let stream: ByteStream
    let options: IngestOptions
    /// Size of a regular file, or `nil`.
    let size: Int?
    private var isDone = false

    init(input: InputName, stream: ByteStream, options: IngestOptions, size: Int?) {
        self.input = input
        self.stream = stream
        self.options = options
        self.size = size
    }

    var place: InputPlace { InputPlace(input: input.label) }

    mutating func next() -> Reading? {
        guard !isDone else { return nil }
        isDone = true
        if let size, size > options.maxDocumentBytes {
            return .rejection(Rejection(.tooLarge(bytes: size, limit: options.maxDocumentBytes), at: place))
        }
        do throws(StreamFailure) {
            guard try stream.fillWhole(limit: options.maxDocumentBytes) else {
                return .rejection(Rejection(.tooLarge(bytes: nil, limit: options.maxDocumentBytes), at: place))
            }
        } catch {
            return .rejection(Rejection(error.kind, at: place))
        }
        return stream.peek(stream.available) { bytes in
            switch TextCheck.text(in: bytes) {
            case .success(let text):
                return .document(
                    Document(
                        id: input.documentName, published: options.published, text: text,
                        sha256: Fingerprint.hex(of: bytes)), warnings: [])
            case .failure(let refusal):
                return .rejection(
                    Rejection(refusal.kind, at: InputPlace(input: input.label, offset: refusal.offset)))
            }
        }
    }
}
