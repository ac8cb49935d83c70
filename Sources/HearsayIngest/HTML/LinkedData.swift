// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// What a page's JSON-LD says of its article.
struct LinkedData {
    /// Blocks of JSON-LD that are looked at, and bytes of each.
    static let maxBlocks = 24
    static let maxBytes = 1 << 20
    private static let maxObjects = 2_000
    private static let maxDepth = 12

    private(set) var headline = ""
    private(set) var published = ""
    private(set) var publisher = ""
    private(set) var url = ""
    private(set) var body = ""

    private typealias Object = [String: Any]

    /// Reads the blocks in order; the first article in them counts. What is no JSON is passed over.
    init(_ blocks: some Sequence<String>) {
        var objects: [Object] = []
        for block in blocks.prefix(LinkedData.maxBlocks) where block.utf8.count <= LinkedData.maxBytes {
            guard let value = LinkedData.value(of: block) else { continue }
            LinkedData.collect(value, depth: 0, into: &objects)
        }
        guard let article = objects.first(where: LinkedData.isArticle) else { return }
        var named: [String: Object] = [:]
        for object in objects {
            if let id = object["@id"] as? String, object["name"] != nil { named[id] = object }
        }
        headline = LinkedData.string(article["headline"]) ?? LinkedData.string(article["name"]) ?? ""
        published = LinkedData.string(article["datePublished"]) ?? LinkedData.string(article["dateCreated"]) ?? ""
        publisher = LinkedData.name(article["publisher"], named) ?? ""
        url =
            LinkedData.address(article["mainEntityOfPage"]) ?? LinkedData.address(article["url"])
            ?? LinkedData.address(article["@id"]) ?? ""
        body = LinkedData.string(article["articleBody"]) ?? ""
    }

    /// The JSON in a script, which may stand in a comment.
    private static func value(of block: String) -> Any? {
        guard let start = block.firstIndex(where: { $0 == "{" || $0 == "[" }),
            let end = block.lastIndex(where: { $0 == "}" || $0 == "]" }), start < end
        else { return nil }
        // Pages put raw line ends into strings, which JSON does not allow.
        let json = String(String.UnicodeScalarView(block[start...end].unicodeScalars.map { $0.value < 32 ? " " : $0 }))
        return try? JSONSerialization.jsonObject(with: Data(json.utf8))
    }

    /// The objects that are things of their own: at the top, in arrays, in a graph, and what a page is about.
    private static func collect(_ value: Any, depth: Int, into objects: inout [Object]) {
        guard depth < maxDepth, objects.count < maxObjects else { return }
        if let array = value as? [Any] {
            for element in array { collect(element, depth: depth + 1, into: &objects) }
        } else if let object = value as? Object {
            objects.append(object)
            for field in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"] {
                if let inner = object[field] { collect(inner, depth: depth + 1, into: &objects) }
            }
        }
    }

    private static func isArticle(_ object: Object) -> Bool {
        let types = (object["@type"] as? [Any] ?? [object["@type"] ?? ""]).compactMap { $0 as? String }
        return types.contains { type in
            type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report" || type == "Reportage"
        }
    }

    private static func string(_ value: Any?) -> String? {
        if let array = value as? [Any] { return string(array.first) }
        return (value as? String).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func name(_ value: Any?, _ named: [String: Object]) -> String? {
        if let array = value as? [Any] { return name(array.first, named) }
        if let object = value as? Object {
            return string(object["name"]) ?? (object["@id"] as? String).flatMap { string(named[$0]?["name"]) }
        }
        return string(value)
    }

    private static func address(_ value: Any?) -> String? {
        if let object = value as? Object { return string(object["@id"]) ?? string(object["url"]) }
        return string(value)
    }
}
