// SPDX-License-Identifier: Apache-2.0

/// Finds out what a stream holds and opens the source that reads it.
struct SourceOpener {
    let name: InputName
    let options: IngestOptions

    /// The source of a stream's documents. `size` is the size of the file, where it is known.
    func source(of stream: ByteStream, size: Int?) throws(StreamFailure) -> any DocumentSource {
        switch try FormatGuess.format(of: stream, name: name, options: options) {
        case .gzip: return try source(within: ByteStream(GzipBytes(stream)))
        case let format: return try source(of: format, stream, size: size)
        }
    }

    /// What was compressed is looked at once more, but not unwrapped twice.
    private func source(within stream: ByteStream) throws(StreamFailure) -> any DocumentSource {
        switch try FormatGuess.format(of: stream, name: name, options: options) {
        case .gzip: throw StreamFailure(.binary(format: "compressed with gzip twice"))
        case let format: return try source(of: format, stream, size: nil)
        }
    }

    private func source(
        of format: Format, _ stream: ByteStream, size: Int?
    ) throws(StreamFailure) -> any DocumentSource {
        switch format {
        case .plainText, .gzip: return PlainTextSource(input: name, stream: stream, options: options, size: size)
        case .jsonLines: return JSONLinesSource(input: name, stream: stream, options: options)
        case .html: return HTMLSource(input: name, stream: stream, options: options, size: size)
        case .feed: return FeedSource(input: name, stream: stream, options: options, size: size)
        case .warc: return WARCSource(input: name, stream: stream, options: options)
        case .otherXML: throw StreamFailure(.markup)
        case .binary(let name): throw StreamFailure(.binary(format: name))
        }
    }
}
