// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The page in the block of a record: an answer of a server, or the thing itself.
struct WARCPage {
    let header: WARCHeader
    let id: String
    let place: InputPlace
    let options: IngestOptions

    private enum Kind {
        case html, plain
    }

    /// Whether the block that starts so may give a document. What is wrong is wanted, so that it can be told.
    static func isWanted(_ head: UnsafeRawBufferPointer, header: WARCHeader) -> Bool {
        guard header.type == "response", !isThing(header) else {
            return kind(header.fields["content-type"], head) != nil
        }
        do throws(ArchiveFault) {
            let answer = try HTTPAnswer(head)
            guard answer.status == 200 || answer.status == 203 else { return false }
            return kind(
                answer.fields["content-type"], UnsafeRawBufferPointer(rebasing: head[answer.bodyStart...])) != nil
        } catch {
            return true
        }
    }

    /// The document of the whole block, or why there is none.
    func reading(of block: UnsafeRawBufferPointer) -> Reading {
        do throws(StreamFailure) {
            guard header.type == "response", !WARCPage.isThing(header) else {
                return document(of: block, type: header.fields["content-type"])
            }
            let answer: HTTPAnswer
            do throws(ArchiveFault) {
                answer = try HTTPAnswer(block)
            } catch {
                throw StreamFailure(.badMessage(error))
            }
            let body = UnsafeRawBufferPointer(rebasing: block[answer.bodyStart...])
            let bytes = try HTTPBody.decoded(body, fields: answer.fields, limit: options.maxDocumentBytes)
            return bytes.withUnsafeBytes { document(of: $0, type: answer.fields["content-type"]) }
        } catch {
            return .rejection(Rejection(error.kind, at: place))
        }
    }

    /// Answers by other ways than HTTP hold the thing itself.
    private static func isThing(_ header: WARCHeader) -> Bool {
        header.fields["content-type"]?.lowercased().hasPrefix("application/http") == false
    }

    /// What a block is by its type; what states none, or a general one, is looked at.
    private static func kind(_ type: String?, _ head: UnsafeRawBufferPointer) -> Kind? {
        let name = type?.lowercased().prefix { $0 != ";" && $0 != " " && $0 != "," } ?? ""
        switch name {
        case "text/html", "application/xhtml+xml": return .html
        case "text/plain": return .plain
        case "", "application/octet-stream", "application/xml", "text/xml", "unknown/unknown":
            return MarkupHead.format(of: UnsafeRawBufferPointer(rebasing: head.prefix(MarkupHead.length))) == .html
                ? .html : nil
        default: return nil
        }
    }

    private func document(of bytes: UnsafeRawBufferPointer, type: String?) -> Reading {
        guard !TextCheck.isBlank(bytes) else { return .rejection(Rejection(.empty, at: place)) }
        guard bytes.count <= options.maxDocumentBytes else {
            return .rejection(Rejection(.tooLarge(bytes: bytes.count, limit: options.maxDocumentBytes), at: place))
        }
        if let name = TextCheck.binaryFormat(of: bytes) {
            return .rejection(Rejection(.binary(format: name), at: place))
        }
        let encoding = type.flatMap(EncodingDeclaration.inHeader)
        guard WARCPage.kind(type, bytes) == .plain else {
            return PageReader(place: place, options: options).read(bytes, id: id, encoding: encoding, url: header.url)
        }
        if ByteSearch.first(0, in: bytes) != nil, !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) {
            return .rejection(Rejection(.binary(format: nil), at: place))
        }
        let decoded = CharacterEncoding.utf8(of: bytes, declared: encoding)
        return .document(
            Document(
                id: id, published: options.published, url: header.url,
                text: String(decoding: decoded.bytes, as: UTF8.self),
                marks: options.readsMarks ? [] : nil, sha256: Fingerprint.hex(of: bytes)),
            warnings: decoded.warning.map { [IngestWarning($0, at: place)] } ?? [])
    }
}
