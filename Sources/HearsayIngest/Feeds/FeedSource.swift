// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// An input that is a feed: one document an item.
///
/// A feed is read into memory as a whole, up to the limit of a document. One that breaks off gives the items before the
/// break, and then a rejection.
struct FeedSource: DocumentSource {
    /// Feeds have some hundred items; archives of them some thousand.
    static let maxItems = 20_000

    let input: InputName
    let stream: ByteStream
    let options: IngestOptions
    /// Size of a regular file, or `nil`.
    let size: Int?
    private var items: ArraySlice<FeedItem> = []
    private var number = 0
    private var isOpen = false
    /// What is told after the last item.
    private var last: Rejection.Kind?
    private var tree: MarkupTree?

    init(input: InputName, stream: ByteStream, options: IngestOptions, size: Int?) {
        self.input = input
        self.stream = stream
        self.options = options
        self.size = size
    }

    var place: InputPlace { InputPlace(input: input.label, item: number == 0 ? nil : number) }

    mutating func next() -> Reading? {
        if !isOpen {
            isOpen = true
            do throws(StreamFailure) {
                try open()
            } catch {
                return .rejection(Rejection(error.kind, at: place))
            }
        }
        guard let item = items.popFirst() else {
            number = 0
            tree = nil
            defer { last = nil }
            return last.map { .rejection(Rejection($0, at: place)) }
        }
        number += 1
        return tree.map { document(of: item, in: $0) }
    }

    private mutating func open() throws(StreamFailure) {
        let limit = options.maxDocumentBytes
        guard size ?? 0 <= limit, try stream.fillWhole(limit: limit) else {
            throw StreamFailure(.tooLarge(bytes: size, limit: limit))
        }
        let bytes = stream.peek(stream.available) { bytes in
            CharacterEncoding.utf8(of: bytes, declared: EncodingDeclaration.inPage(bytes)).bytes
        }
        stream.drop(stream.available)
        let feed: Feed
        do throws(MarkupTree.Failure) {
            feed = try Feed(bytes)
        } catch {
            throw StreamFailure(error.feedRejection)
        }
        guard feed.isKnown else { throw StreamFailure(.markup) }
        tree = feed.tree
        items = feed.items.prefix(FeedSource.maxItems)
        if let fault = feed.tree.fault {
            last = .badFeed(reason: fault)
        } else if feed.items.count > FeedSource.maxItems {
            last = .tooMany(what: "items", limit: FeedSource.maxItems)
        } else if feed.items.isEmpty {
            last = .noDocuments
        }
    }

    private func document(of item: FeedItem, in tree: MarkupTree) -> Reading {
        let text = item.text
        guard !text.isEmpty else { return .rejection(Rejection(.empty, at: place)) }
        guard text.utf8.count <= options.maxDocumentBytes else {
            return .rejection(
                Rejection(.tooLarge(bytes: text.utf8.count, limit: options.maxDocumentBytes), at: place))
        }
        let published = PublicationTime.moment(item.date)
        var warnings: [IngestWarning] = []
        if published == nil, !item.date.isEmpty {
            warnings.append(IngestWarning(.badDate(value: item.date), at: place))
        }
        let id = item.id.isEmpty ? "\(input.documentName):\(number)" : item.id
        return .document(
            Document(
                id: id, title: item.title, published: published ?? (item.date.isEmpty ? options.published : nil),
                source: item.source, url: item.url, text: text, marks: options.readsMarks ? [] : nil,
                sha256: tree.withSource(of: item.node, Fingerprint.hex(of:)) ?? ""),
            warnings: warnings)
    }
}

extension MarkupTree.Failure {
    /// What a feed is rejected for.
    var feedRejection: Rejection.Kind {
        if case .noRoot(let reason) = self { return .badFeed(reason: reason.isEmpty ? "nothing in it" : reason) }
        return rejection
    }
}
