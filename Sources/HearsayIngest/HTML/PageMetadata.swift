// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// What a page says about itself: its headline, when it was published, by whom, and its address.
struct PageMetadata {
    private(set) var title = ""
    private(set) var published: Moment?
    /// A date that is stated but not understood, where none is.
    private(set) var badDate: String?
    private(set) var source = ""
    private(set) var url = ""
    /// The text of the article as the page's JSON-LD has it, or empty.
    private(set) var body = ""

    /// Collects it from the head, from JSON-LD and from the structure of the page; the more exact statement counts.
    init(_ root: MarkupNode) {
        let found = PageStatements(root)
        let data = LinkedData(found.scripts)
        source = PageMetadata.first(
            [data.publisher]
                + found.values(of: ["og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher"])
                + found.values(of: ["application-name", "apple-mobile-web-app-title"]), limit: 200)
        let titles = found.values(of: [
            "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "headline",
        ])
        title = PageMetadata.first([data.headline] + titles + [found.headline, found.title], limit: 500)
        title = PageMetadata.withoutOutlet(title, source)
        url = PageMetadata.address(
            [found.canonical] + found.values(of: ["og:url", "twitter:url", "parsely-link"]) + [data.url])
        body = data.body
        readDate([data.published] + found.values(of: PageMetadata.dates) + found.times)
    }

    private mutating func readDate(_ statements: [String]) {
        for statement in statements where !statement.isEmpty {
            if let moment = PublicationTime.moment(statement) {
                published = moment
                return
            }
            if badDate == nil { badDate = statement }
        }
    }

    private static let dates = [
        "article:published_time", "og:article:published_time", "article:published", "datepublished", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "parsely-pub-date",
        "sailthru.date", "citation_publication_date", "citation_date", "publish-date", "publish_date", "publishdate",
        "publication_date", "pubdate", "originalpublicationdate", "article.published", "created", "date",
        "og:published_time",
    ]

    private static func first(_ values: [String], limit: Int) -> String {
        for value in values {
            let line = PageText.line(String(value.prefix(limit)))
            if !line.isEmpty { return line }
        }
        return ""
    }

    /// "Dam shelled | Courier" is "Dam shelled" where the outlet is the Courier.
    private static func withoutOutlet(_ title: String, _ source: String) -> String {
        guard !source.isEmpty else { return title }
        for mark in [" | ", " - ", " – ", " — ", " :: ", " · "] where title.hasSuffix(mark + source) {
            return PageText.line(String(title.dropLast(mark.count + source.count)))
        }
        return title
    }

    /// The first that is an address of the web; a page's own paths do not say where it stood.
    private static func address(_ values: [String]) -> String {
        values.map { PageText.line($0) }.first { WebAddress.isWeb($0) } ?? ""
    }
}
