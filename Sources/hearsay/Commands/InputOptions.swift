// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayIngest
internal import HearsayText

/// What all commands that read documents take.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files with reports (text, HTML, feeds, WARC, JSON Lines; gzip too), or '-' for standard input.",
            valueName: "file"))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "When documents that state no time of publication were published (2031-03-14, 2031-03-14T10:05:00Z).",
            valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("How many documents to work on at once. Default: the number of cores.", valueName: "n"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Refuse documents, pages and feeds with more bytes.", valueName: "n"))
    var maxDocumentBytes: Int = IngestOptions.defaultMaxDocumentBytes

    func validate() throws {
        if let published, Moment(iso: published) == nil {
            throw ValidationError("--published: '\(published)' is no ISO 8601 date; write it as 2031-03-14.")
        }
        if let jobs, !(1...1024).contains(jobs) {
            throw ValidationError("--jobs: \(jobs) is not between 1 and 1024.")
        }
        if maxDocumentBytes < 1 {
            throw ValidationError("--max-document-bytes: \(maxDocumentBytes) is less than 1.")
        }
        if files.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("'-' (standard input) can be read only once.")
        }
    }

    /// Number of workers.
    var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    /// The documents, with the spans that came with them if asked for, and with those in folders if asked for.
    func reader(readsMarks: Bool = false, readsFolders: Bool = false) -> DocumentReader {
        DocumentReader(
            inputs: files.map(Input.init(argument:)),
            options: IngestOptions(
                maxDocumentBytes: maxDocumentBytes, published: published.flatMap { Moment(iso: $0) },
                readsMarks: readsMarks, readsFolders: readsFolders))
    }
}
