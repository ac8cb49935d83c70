// SPDX-License-Identifier: Apache-2.0

internal import CLibXML2

/// Counts what a parser makes, and stops it where there is too much or where entities are declared.
///
/// libxml2 calls back through C functions, which find the count by the context's private field.
final class MarkupBounds {
    private(set) var failure: MarkupTree.Failure?
    private var nodes = 0

    /// Bounds for a parser, which must not outlive them.
    init(_ context: xmlParserCtxtPtr) {
        context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
        guard let handlers = context.pointee.sax else { return }
        // Comments, instructions and declared entities are of no use here.
        handlers.pointee.comment = nil
        handlers.pointee.processingInstruction = nil
        handlers.pointee.externalSubset = nil
        // Some errors are printed whatever the options say, unless somebody takes them; the context keeps the last one.
        handlers.pointee.serror = { _, _ in }
        handlers.pointee.startElement = { context, name, attributes in
            var count = 0
            while let attributes, attributes[count] != nil { count += 1 }
            if MarkupBounds.admits(context, count / 2 + 1) { xmlSAX2StartElement(context, name, attributes) }
        }
        if handlers.pointee.startElementNs != nil {
            handlers.pointee.startElementNs = {
                context, name, prefix, uri, spaceCount, spaces, count, defaulted, attributes in
                guard MarkupBounds.admits(context, Int(count) + Int(spaceCount) + 1) else { return }
                xmlSAX2StartElementNs(
                    context, name, prefix, uri, spaceCount, spaces, count, defaulted, attributes)
            }
        }
        handlers.pointee.entityDecl = { context, _, _, _, _, _ in MarkupBounds.stop(context, .entities) }
    }

    private static func admits(_ context: UnsafeMutableRawPointer?, _ count: Int) -> Bool {
        guard let bounds = bounds(of: context) else { return true }
        bounds.nodes += count
        guard bounds.nodes > MarkupTree.maxNodes else { return true }
        stop(context, .tooManyNodes)
        return false
    }

    private static func stop(_ context: UnsafeMutableRawPointer?, _ failure: MarkupTree.Failure) {
        bounds(of: context)?.failure = failure
        xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
    }

    private static func bounds(of context: UnsafeMutableRawPointer?) -> MarkupBounds? {
        guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self),
            let bounds = context.pointee._private
        else { return nil }
        return Unmanaged<MarkupBounds>.fromOpaque(bounds).takeUnretainedValue()
    }
}
