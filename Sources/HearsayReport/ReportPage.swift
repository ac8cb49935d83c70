// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents
public import HearsayText

/// A ledger as one HTML file: overview, map, timeline, and for each incident the matrix of accounts with the words.
///
/// The file needs nothing beside itself: no server, no network, no other file. It says who says what, and never what
/// happened. Without scripts the overview, the matrices and all quoted words are still there.
///
///     let page = try ReportPage(documents: documents, linkage: linkage, title: "Border, 3 to 9 May", made: nil)
///     try page.write { bytes in try file.write(contentsOf: bytes) }
///
/// The same values give the same bytes; no clock is asked.
public struct ReportPage: Sendable {
    let documents: [DocumentRecord]
    let linkage: Linkage
    let title: String
    let made: String?
    let hashes: [String: String]
    let sides: [String: String]
    let assets: ReportAssets

    /// How many documents it has.
    public var documentCount: Int { documents.count }
    /// How many incidents it has.
    public var incidentCount: Int { linkage.incidents.count }

    /// How many bytes are gathered before they are handed on.
    private static let portion = 1 << 16

    /// The page of a ledger.
    ///
    /// - Parameters:
    ///   - documents: all documents that the linkage is made of. Words of a document that is not among them are shown,
    ///     but lead nowhere.
    ///   - linkage: incidents and copies, as they come of linking the documents.
    ///   - title: what the reader calls this ledger.
    ///   - made: when the page was made, ISO 8601; `nil` to leave it out.
    ///   - hashes: SHA-256 of the documents as they were read, in hexadecimal, by the documents' ids.
    ///   - sides: names of sides by their code ("COL": "Colombia"); without a name the code is shown.
    ///   - data: where the page's parts are looked for.
    /// - Throws: `report.missing` or `report.malformed`, if the parts are not beside the program as they should be.
    public init(
        documents: [DocumentRecord], linkage: Linkage, title: String, made: String?, hashes: [String: String] = [:],
        sides: [String: String] = [:], data: DataFolder = DataFolder()
    ) throws(ReportError) {
        self.documents = documents
        self.linkage = linkage
        self.title = title
        self.made = made
        self.hashes = hashes
        self.sides = sides
        assets = try ReportAssets.load(data)
    }

    /// Hands the page's bytes on, portion by portion, in order. Stops where `sink` throws.
    ///
    /// Complexity: linear in the ledger. Beside the ledger and its indexes one portion is held: some 64 KB, or the
    /// largest incident or document.
    public func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        let ledger = ReportLedger(documents: documents, linkage: linkage, hashes: hashes, sides: sides)
        var html = HTMLWriter()
        let frame = PageFrame(title: title, made: made, assets: assets)
        frame.writeStart(into: &html)
        OverviewSection(ledger: ledger).write(into: &html)
        MapSection(ledger: ledger).write(into: &html)
        TimelineSection().write(into: &html)
        let incidents = IncidentSection(ledger: ledger)
        incidents.writeStart(into: &html)
        for number in linkage.incidents.indices {
            incidents.writeIncident(number, into: &html)
            if html.bytes.count >= ReportPage.portion { try sink(html.take()) }
        }
        incidents.writeEnd(into: &html)
        CopySection(ledger: ledger).write(into: &html)
        let listed = DocumentSection(ledger: ledger)
        listed.writeStart(into: &html)
        for document in documents {
            listed.writeDocument(document, into: &html)
            if html.bytes.count >= ReportPage.portion { try sink(html.take()) }
        }
        listed.writeEnd(into: &html)
        frame.writeMiddle(into: &html)
        PageDataWriter(ledger: ledger).write(into: &html)
        for document in documents {
            PassageWriter(document: document, ledger: ledger).write(into: &html)
            if html.bytes.count >= ReportPage.portion { try sink(html.take()) }
        }
        frame.writeEnd(into: &html)
        try sink(html.take())
    }

    /// The whole page in memory; for tests and small ledgers.
    public func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        write { portion in bytes += portion }
        return bytes
    }
}
