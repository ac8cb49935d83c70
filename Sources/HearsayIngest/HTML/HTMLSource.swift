// SPDX-License-Identifier: Apache-2.0

/// An input that is one HTML page: one document, its article.
struct HTMLSource: DocumentSource {
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
        let limit = options.maxDocumentBytes
        do throws(StreamFailure) {
            guard size ?? 0 <= limit, try stream.fillWhole(limit: limit) else {
                return .rejection(Rejection(.tooLarge(bytes: size, limit: limit), at: place))
            }
        } catch {
            return .rejection(Rejection(error.kind, at: place))
        }
        let reader = PageReader(place: place, options: options)
        return stream.peek(stream.available) { reader.read($0, id: input.documentName) }
    }
}
