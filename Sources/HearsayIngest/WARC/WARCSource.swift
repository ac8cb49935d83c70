// SPDX-License-Identifier: Apache-2.0

/// An input that is a web archive: one document for each page that was fetched whole, by its `response` and `resource`
/// records.
///
/// Requests, metadata, pictures, redirections and errors of servers are passed over. A record that is wrong is a
/// rejection, and reading goes on with the next. Memory: one record up to the limit of a document, however large the
/// archive is.
struct WARCSource: DocumentSource {
    /// Archives of the web have some hundred thousand records.
    static let maxRecords = 20_000_000

    let input: InputName
    let options: IngestOptions
    private var records: WARCRecords
    private var hasRead = false
    private var isDone = false

    init(input: InputName, stream: ByteStream, options: IngestOptions) {
        self.input = input
        self.options = options
        records = WARCRecords(stream, maxBlock: options.maxDocumentBytes + HTTPAnswer.maxHeadBytes)
    }

    var place: InputPlace {
        InputPlace(
            input: input.label, item: records.number == 0 ? nil : records.number,
            offset: records.number == 0 ? nil : records.start)
    }

    mutating func next() -> Reading? {
        while !isDone {
            guard records.number < WARCSource.maxRecords else {
                isDone = true
                return reject(.tooMany(what: "records", limit: WARCSource.maxRecords))
            }
            let reading: Reading?
            do throws(StreamFailure) {
                guard let header = try records.next() else { break }
                reading = try read(header)
            } catch {
                reading = reject(error.kind)
                if records.isBroken { isDone = !records.recover() }
            }
            if let reading {
                hasRead = true
                return reading
            }
        }
        isDone = true
        guard !hasRead else { return nil }
        hasRead = true
        return .rejection(Rejection(.noDocuments, at: InputPlace(input: input.label)))
    }

    /// The document of a record, or `nil` if it is of a kind that has none.
    private mutating func read(_ header: WARCHeader) throws(StreamFailure) -> Reading? {
        guard header.type == "response" || header.type == "resource" else { return nil }
        // Looked at first, so that a film does not count as a page that is too large.
        let isWanted = try records.withHead { WARCPage.isWanted($0, header: header) }
        guard isWanted else { return nil }
        guard try records.fetch() else {
            return reject(.tooLarge(bytes: header.length, limit: options.maxDocumentBytes))
        }
        guard header.fields["warc-truncated"] == nil else { return reject(.cutShort(what: "page")) }
        let id = header.id.isEmpty ? "\(input.documentName):\(records.number)" : header.id
        let page = WARCPage(header: header, id: id, place: place, options: options)
        return records.withBlock(page.reading(of:))
    }

    private func reject(_ kind: Rejection.Kind) -> Reading { .rejection(Rejection(kind, at: place)) }
}
