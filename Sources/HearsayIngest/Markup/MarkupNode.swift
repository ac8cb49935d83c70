// SPDX-License-Identifier: Apache-2.0

internal import CLibXML2

/// A node of a parsed page or feed. It must not outlive its ``MarkupTree``.
struct MarkupNode: Hashable {
    let pointer: xmlNodePtr

    init(_ pointer: xmlNodePtr) {
        self.pointer = pointer
    }

    init?(_ pointer: xmlNodePtr?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }
    var isText: Bool { pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE }
    var parent: MarkupNode? { MarkupNode(pointer.pointee.parent).flatMap { $0.isElement ? $0 : nil } }
    var next: MarkupNode? { MarkupNode(pointer.pointee.next) }
    /// What stands within an element. References to entities have none, so that nothing unfolds.
    var firstChild: MarkupNode? { isElement ? MarkupNode(pointer.pointee.children) : nil }

    /// The name of an element without its prefix, as libxml2 keeps it: small letters in pages.
    var name: String { MarkupNode.string(pointer.pointee.name) }

    /// The namespace of an element of a feed, or empty.
    var namespace: String { pointer.pointee.ns.map { MarkupNode.string($0.pointee.href) } ?? "" }

    /// The characters of a text node.
    var characters: String { isText ? Windows1252.mended(MarkupNode.string(pointer.pointee.content)) : "" }

    /// The value of an attribute, at most `limit` bytes of it, or `nil`.
    func attribute(_ name: String, limit: Int = 4096) -> String? {
        guard isElement, let value = xmlGetNoNsProp(pointer, name) else { return nil }
        defer { hearsay_xml_free(value) }
        let length = Int(xmlStrlen(value))
        return Windows1252.mended(
            String(decoding: UnsafeBufferPointer(start: value, count: min(length, limit)), as: UTF8.self))
    }

    /// The elements within, one level deep.
    var elements: some Sequence<MarkupNode> {
        sequence(state: firstChild) { (node: inout MarkupNode?) -> MarkupNode? in
            while let current = node {
                node = current.next
                if current.isElement { return current }
            }
            return nil
        }
    }

    /// All characters within, at most `limit` bytes and a little.
    func text(limit: Int = .max) -> String {
        var text = ""
        for step in MarkupWalk(self) {
            if case .enter(let node) = step, node.isText { text += node.characters }
            if text.utf8.count >= limit { break }
        }
        return text
    }

    private static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
        characters.map { String(cString: $0) } ?? ""
    }
}
