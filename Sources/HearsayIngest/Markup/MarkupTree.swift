// SPDX-License-Identifier: Apache-2.0

internal import CLibXML2

/// A page or a feed as a tree, parsed by libxml2 within bounds.
///
/// Nothing is fetched, no document type is loaded, no entity unfolds, and nothing is printed.
final class MarkupTree {
    /// So many elements and attributes are kept: some 200 MB in the worst case, ten times what large pages have.
    static let maxNodes = 400_000
    /// libxml2's own bound; beyond it the parser stops.
    static let maxDepth = 256

    /// Why there is no tree.
    enum Failure: Error, Hashable {
        case tooDeep, tooManyNodes, entities
        case noRoot(String)
    }

    /// libxml2 wants to be made ready once, before several threads use it.
    private static let isReady: Void = xmlInitParser()

    private let document: xmlDocPtr
    let root: MarkupNode
    /// What is wrong with a feed that could be read in part, in libxml2's words.
    let fault: String?

    private init(document: xmlDocPtr, root: MarkupNode, fault: String?) {
        self.document = document
        self.root = root
        self.fault = fault
    }

    deinit {
        xmlFreeDoc(document)
    }

    /// The tree of a page in UTF-8. Pages with any fault are read as well as can be.
    static func page(_ bytes: UnsafeRawBufferPointer) throws(Failure) -> MarkupTree {
        isReady
        guard TagCount.isBounded(bytes) else { throw .tooManyNodes }
        guard let length = Int32(exactly: bytes.count), length > 0, let context = htmlNewParserCtxt() else {
            throw .noRoot("")
        }
        defer { htmlFreeParserCtxt(context) }
        let bounds = MarkupBounds(context)
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue
        // The encoding given overrides what the page says, which was true of its bytes before they were converted.
        let document = htmlCtxtReadMemory(
            context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length, nil, "UTF-8",
            Int32(bitPattern: options))
        return try tree(document, context, bounds, isPage: true)
    }

    /// The tree of a feed in UTF-8. One that breaks off is read as far as it goes, with what is wrong.
    static func feed(_ bytes: UnsafeRawBufferPointer) throws(Failure) -> MarkupTree {
        isReady
        guard TagCount.isBounded(bytes) else { throw .tooManyNodes }
        guard let length = Int32(exactly: bytes.count), length > 0, let context = xmlNewParserCtxt() else {
            throw .noRoot("")
        }
        defer { xmlFreeParserCtxt(context) }
        let bounds = MarkupBounds(context)
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NONET.rawValue
        let document = xmlCtxtReadMemory(
            context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length, nil, "UTF-8",
            Int32(bitPattern: options))
        return try tree(document, context, bounds, isPage: false)
    }

    /// Lets `body` see a node as libxml2 writes it; `nil` where that fails.
    func withSource<Result>(of node: MarkupNode, _ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
        guard let buffer = xmlBufferCreate() else { return nil }
        defer { xmlBufferFree(buffer) }
        guard xmlNodeDump(buffer, document, node.pointer, 0, 0) >= 0 else { return nil }
        return body(UnsafeRawBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer))))
    }

    private static func tree(
        _ document: xmlDocPtr?, _ context: xmlParserCtxtPtr, _ bounds: MarkupBounds, isPage: Bool
    ) throws(Failure) -> MarkupTree {
        let error = context.pointee.lastError
        // The message ends with a line feed.
        let message = error.message.flatMap { String(cString: $0).split(separator: "\n").first.map(String.init) } ?? ""
        let isTooDeep = message.contains("xcessive depth")
        guard let document, let root = MarkupNode(xmlDocGetRootElement(document)), bounds.failure == nil, !isTooDeep
        else {
            if let document { xmlFreeDoc(document) }
            if let failure = bounds.failure { throw failure }
            throw isTooDeep ? .tooDeep : .noRoot(message)
        }
        let fault = isPage || context.pointee.wellFormed != 0 ? nil : "line \(error.line): \(message)"
        return MarkupTree(document: document, root: root, fault: fault)
    }
}
