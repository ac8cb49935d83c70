// SPDX-License-Identifier: Apache-2.0

import HearsayIngest
import HearsayText
import Testing

/// A date as feeds write it, and what it means.
struct WrittenDate: CustomTestStringConvertible, Sendable {
    var written: String
    var meant: String?

    var testDescription: String { written }

    static let all = [
        WrittenDate(written: "Sun, 27 Sep 2020 10:05:00 +0400", meant: "2020-09-27T06:05:00Z"),
        WrittenDate(written: "Sun, 27 Sep 2020 22:05:00 -0400", meant: "2020-09-28T02:05:00Z"),
        WrittenDate(written: "27 Sep 20 10:05 GMT", meant: "2020-09-27T10:05:00Z"),
        WrittenDate(written: "Sun, 27 Sept 2020 10:05:00 EDT", meant: "2020-09-27T14:05:00Z"),
        WrittenDate(written: "Sun, 27 Sep 2020 10:05:00 XYZ", meant: "2020-09-27"),
        WrittenDate(written: "2020-09-27T10:05:00+0000", meant: "2020-09-27T10:05:00Z"),
        WrittenDate(written: "2020-09-27 10:05:00 +0200", meant: "2020-09-27T08:05:00Z"),
        WrittenDate(written: "2020-09-27 10:05 UTC", meant: "2020-09-27T10:05:00Z"),
        WrittenDate(written: "2020-09-27T10:05:00.123Z", meant: "2020-09-27T10:05:00Z"),
        WrittenDate(written: "20200927T100500Z", meant: "2020-09-27T10:05:00Z"),
        WrittenDate(written: "20200927", meant: "2020-09-27"),
        WrittenDate(written: "2020/09/27", meant: "2020-09-27"),
        WrittenDate(written: "1601201100", meant: "2020-09-27T10:05:00Z"),
        WrittenDate(written: "September 27, 2020", meant: "2020-09-27"),
        WrittenDate(written: "27th September 2020 at 10:05 p.m. GMT", meant: "2020-09-27T22:05:00Z"),
        WrittenDate(written: "Sept. 27, 2020 12:05am", meant: "2020-09-27T00:05:00Z"),
        WrittenDate(written: "09/27/2020", meant: nil),
        WrittenDate(written: "31 Feb 2020", meant: nil),
        WrittenDate(written: "99999999999999999999", meant: nil),
        WrittenDate(written: "Tuesday", meant: nil),
    ]
}

@Suite("Feeds")
struct FeedTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ xml: String, options: IngestOptions = IngestOptions()) throws -> ReadingFixture {
        ReadingFixture(try folder.file("feed", xml), options: options)
    }

    private func fixture(_ name: String) throws -> ReadingFixture {
        let fixture = try #require(ReaderFixture.feeds.first { $0.name == name })
        return ReadingFixture(try folder.file(name, fixture.bytes))
    }

    /// A feed of one item, with a declaration of its type if there is to be one.
    private func rss(_ item: String, type: String = "") -> String {
        (type.isEmpty ? "" : "<?xml version=\"1.0\"?><!DOCTYPE rss \(type)>")
            + "<rss><channel><item>\(item)</item></channel></rss>"
    }

    @Test("RSS 2.0: the whole content before the description, an id, a date in UTC, the outlet")
    func rss() throws {
        let read = try fixture("wire.rss")
        #expect(read.documents.map(\.id) == ["nw-1", "https://northern-wire.example/2", "wire.rss:4"])
        #expect(
            read.documents.first
                == Document(
                    id: "nw-1", title: "Dam shelled at Vael", published: Moment(iso: "2031-03-14T06:05:00Z"),
                    source: "Northern Wire & Co", url: "https://northern-wire.example/1",
                    text: "The army said that rebels had shelled the dam at Vael.\n\nThe rebels denied it."))
        #expect(read.documents[1].title == "Talks & truce: “no date yet”")
        #expect(read.documents[1].source == "Other Wire")
        #expect(read.documents[1].text.hasSuffix("no date.\n\nThe rebels said they had not been asked."))
        #expect(read.rejections.map(\.code) == ["ingest.empty"])
        #expect(read.rejections.first?.place.item == 3)
        #expect(read.warnings.map(\.code) == ["ingest.bad-date"])
        #expect(Set(read.hashes).count == 3)
    }

    @Test("RSS 1.0 and Atom")
    func others() throws {
        let bulletin = try fixture("bulletin.rdf").documents
        #expect(bulletin.map(\.title) == ["Port reopens", "Navy denies"])
        #expect(bulletin.map(\.published) == [Moment(iso: "2031-07-11T04:30:00Z"), Moment(iso: "2031-07-12")])
        #expect(bulletin.map(\.source) == ["Coast Bulletin", "Coast Bulletin"])
        let notes = try fixture("notes.atom").documents
        #expect(notes.map(\.title) == ["Convoy turned back", "Flour arrives"])
        #expect(notes.map(\.source) == ["Border Notes", "Relief Office"])
        #expect(notes.map(\.url) == ["https://border-notes.example/convoy", "https://border-notes.example/flour"])
        #expect(notes[0].published == Moment(iso: "2031-02-11T16:20:00Z"))
        #expect(notes[0].text.components == 3)
    }

    @Test("Dates are read as they are written in feeds and pages", arguments: WrittenDate.all)
    func dates(_ date: WrittenDate) throws {
        let read = try read(
            "<rss><channel><item><pubDate>\(date.written)</pubDate><description>Guns.</description></item></channel></rss>"
        )
        #expect(read.documents.map { $0.published?.description } == [date.meant])
        #expect(read.warnings.isEmpty == (date.meant != nil))
    }

    @Test("Entities of HTML and bare ampersands are mended")
    func repair() throws {
        let read = try read(
            "<rss><channel><item><title>A&nbsp;B & C &amp; D &bogus;</title><description>Caf&eacute; said.</description></item></channel></rss>"
        )
        #expect(read.documents.map(\.title) == ["A B & C & D &bogus;"])
        #expect(read.documents.map(\.text) == ["Café said."])
        #expect(read.rejections.isEmpty)
    }

    @Test("Entities never unfold, and nothing outside is read")
    func entities() throws {
        let laughs = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
        let bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"lol\">\(laughs)]><rss><channel><item><description>&l9;</description></item></channel></rss>"
        #expect(try read(bomb).rejections.map(\.code) == ["ingest.entities"])
        let secret = try folder.file("secret.txt", "the secret")
        let outside =
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY s SYSTEM \"file://\(secret)\">]><rss><channel><item><description>It said: &s;</description></item></channel></rss>"
        let read = try read(outside)
        #expect(read.rejections.map(\.code) == ["ingest.entities"])
        #expect(read.documents.isEmpty)
        let included =
            "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"file://\(secret)\"><rss><channel><item><description>Guns.</description></item></channel></rss>"
        #expect(try self.read(included).documents.map(\.text) == ["Guns."])
    }

    @Test("A feed that breaks off gives the items before the break")
    func cut() throws {
        let item = "<item><title>T</title><description>Guns fired.</description></item>"
        let read = try read("<rss><channel>\(item)\(item)<item><description>Half a sent")
        #expect(read.documents.count == 2)
        #expect(read.rejections.map(\.code) == ["ingest.bad-feed"])
    }

    @Test("What is no feed, empty, too large or too much is a rejection")
    func refused() throws {
        #expect(try read("<?xml version='1.0'?><plist><a/></plist>").rejections.map(\.code) == ["ingest.markup"])
        #expect(try read("<rss></rss>").rejections.map(\.code) == ["ingest.no-documents"])
        #expect(
            try read("<rss><channel><title>x</title></channel></rss>").rejections.map(\.code) == ["ingest.no-documents"]
        )
        let item = "<item><description>G.</description></item>"
        let large = try read(
            "<rss><channel>\(item)\(item)</channel></rss>", options: IngestOptions(maxDocumentBytes: 60))
        #expect(large.rejections.map(\.code) == ["ingest.too-large"])
        let many = try read("<rss><channel>" + String(repeating: item, count: 20_005) + "</channel></rss>")
        #expect(many.documents.count == 20_000)
        #expect(many.rejections.map(\.code) == ["ingest.too-many"])
        let deep = "<rss><channel><item><description>" + String(repeating: "<b>", count: 3_000)
        #expect(try read(deep).rejections.map(\.code) == ["ingest.too-deep"])
    }
}

extension String {
    /// Number of paragraphs.
    fileprivate var components: Int { split(separator: "\n\n").count }
}
