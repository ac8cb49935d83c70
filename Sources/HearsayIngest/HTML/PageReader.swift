// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads one HTML page: its article, and what it says about itself.
struct PageReader {
    /// Where the page came from, for rejections and warnings.
    let place: InputPlace
    let options: IngestOptions

    /// The document of a page. `encoding` and `url` are what the server said, if any did; the page's own canonical
    /// address has precedence over `url` only where that is unknown.
    func read(_ bytes: UnsafeRawBufferPointer, id: String, encoding: String? = nil, url: String = "") -> Reading {
        let decoded = CharacterEncoding.utf8(of: bytes, declared: encoding ?? EncodingDeclaration.inPage(bytes))
        guard !TextCheck.isBlank(decoded.bytes) else { return rejected(.empty) }
        let tree: MarkupTree
        do throws(MarkupTree.Failure) {
            tree = try parsed(decoded.bytes)
        } catch {
            return rejected(error.rejection)
        }
        let metadata = PageMetadata(tree.root)
        var text = MainContent(tree.root).paragraphs(title: metadata.title).joined(separator: "\n\n")
        let body = PageText.paragraphs(of: metadata.body).joined(separator: "\n\n")
        // Pages that are put together in the browser hold their text as data only.
        if text.utf8.count * 3 < body.utf8.count, body.utf8.count >= 100 { text = body }
        guard !text.isEmpty else { return rejected(.noArticle) }
        guard text.utf8.count <= options.maxDocumentBytes else {
            return rejected(.tooLarge(bytes: text.utf8.count, limit: options.maxDocumentBytes))
        }
        var warnings = [decoded.warning].compactMap { $0 }
        if metadata.published == nil, let bad = metadata.badDate { warnings.append(.badDate(value: bad)) }
        return .document(
            Document(
                id: id, title: metadata.title,
                published: metadata.published ?? (metadata.badDate == nil ? options.published : nil),
                source: metadata.source, url: url.isEmpty ? metadata.url : url, text: text,
                marks: options.readsMarks ? [] : nil, sha256: Fingerprint.hex(of: bytes)),
            warnings: warnings.map { IngestWarning($0, at: place) })
    }

    private func parsed(_ bytes: [UInt8]) throws(MarkupTree.Failure) -> MarkupTree {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(MarkupTree.Failure) in try MarkupTree.page(bytes) }
        }
        return try result.get()
    }

    private func rejected(_ kind: Rejection.Kind) -> Reading { .rejection(Rejection(kind, at: place)) }
}

extension MarkupTree.Failure {
    /// What a page is rejected for.
    var rejection: Rejection.Kind {
        switch self {
        case .tooDeep: .tooDeep(what: "elements", limit: MarkupTree.maxDepth)
        case .tooManyNodes: .tooMany(what: "elements", limit: MarkupTree.maxNodes)
        case .entities: .entities
        case .noRoot: .noArticle
        }
    }
}
